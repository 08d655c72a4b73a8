"""Which file system a folder is on, as the system lists it; network drives do not tell what others do on them."""

import os
import re
from pathlib import Path

MOUNTS = Path("/proc/mounts")  # Linux; where there is none, every folder counts as local
_ESCAPED = re.compile(rb"\\([0-7]{3})")
# Their changes come from other machines, or from programs that do not tell the kernel.
_REMOTE = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "lustre", "9p", "virtiofs", "davfs"),
        *("vboxsf", "vmhgfs", "prl_fs", "drvfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.kio-fuse"),
        *("fuse.davfs2", "fuse.curlftpfs", "fuse.s3fs", "fuse.glusterfs", "fuse.vmhgfs-fuse", "fuse.smbnetfs"),
    }
)


def is_remote(folder: Path, mounts: Path = MOUNTS) -> bool:
    """Whether the system's own notices do not tell what happens in a folder."""
    return kind_of(folder, mounts) in _REMOTE


def kind_of(folder: Path, mounts: Path = MOUNTS) -> str:
    """The type of the file system a folder is on; empty where that is not known.

    mounts: a table in the format of fstab(5), in which a later line covers an earlier one.
    """
    try:
        lines = mounts.read_bytes().splitlines()
        real = os.fsencode(os.path.realpath(folder))
    except (OSError, ValueError):
        return ""
    kind, longest = b"", -1
    for fields in map(bytes.split, lines):
        if len(fields) < 3:
            continue
        point = _ESCAPED.sub(lambda octal: bytes([int(octal[1], 8) & 0xFF]), fields[1]).rstrip(b"/")
        if len(point) >= longest and (real == point or real.startswith(point + b"/")):
            kind, longest = fields[2], len(point)
    return kind.decode("ascii", "replace")
