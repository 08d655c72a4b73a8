"""Several readers at the same time: which of them reads what."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from reader_app.formats.options import Options
from reader_app.services.reading import Reading


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="such a system has no such order")
def test_the_reader_of_a_large_file_goes_before_the_others() -> None:
    reading = Reading(readers=2)
    try:
        for data in (b"A small file.", b"A large file. " * 80_000):
            reading.read(data, "a.txt", Options())
        first, second = (worker._process for worker in reading._workers)
        assert first is not None
        assert second is not None
        priorities = [os.getpriority(os.PRIO_PROCESS, process.pid or 0) for process in (first, second)]
        assert priorities[0] < priorities[1]
        with ThreadPoolExecutor(4) as pool:
            read = pool.map(lambda each: reading.read(b"Few words.", each, Options()), (f"{i}.txt" for i in range(12)))
            assert {each.text.content for each in read} == {"Few words."}
    finally:
        reading.close()
