# Everything one does with a checkout of Glossator. `make help` lists it.
#
# The first `make` of any kind gets the machine ready (resources/setup/setup.sh); after that it costs milliseconds.

.DEFAULT_GOAL := help
.PHONY: help run test check format-check lint types layers dead-code bench screenshots translations install uninstall lock package try-package clean

SETUP := sh resources/setup/setup.sh
PYTHON := .venv/bin/python
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)$(QT_QPA_PLATFORM)$(filter-out Linux,$(shell uname))

help: ## list what make can do
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS='	' read -r name what; do printf '  make %-12s %s\n' "$$name" "$$what"; done

run: ## open Glossator; ARGS="…" are its arguments. Without a screen: the tour, into out/tour
	@$(SETUP) run
ifeq ($(SCREEN)$(strip $(ARGS)),)
	@echo 'There is no screen here, so Glossator shows itself by a tour: its pictures and exported notes go to out/tour.'
	@$(PYTHON) main.py tour --out out/tour
else
	@$(PYTHON) main.py $(ARGS)
endif

test: ## run all tests; ARGS="…" are pytest's arguments
	@$(SETUP) dev
	@$(PYTHON) -m pytest $(ARGS)

check: ## formatting, lint, types, layers and dead code
	@$(SETUP) dev
	@$(MAKE) --no-print-directory --keep-going format-check lint types layers dead-code

format-check:
	$(PYTHON) -m ruff format --check

lint:
	$(PYTHON) -m ruff check

types:
	$(PYTHON) -m mypy
	for system in win32 darwin; do $(PYTHON) -m mypy --platform $$system --cache-dir .mypy_cache/$$system reader_app main.py || exit; done

layers:
	.venv/bin/lint-imports --no-logo

dead-code:
	$(PYTHON) -m vulture

bench: ## measure, beside the goals; ARGS="search typing …" are which; never fails for being slow
	@$(SETUP) dev
	@$(PYTHON) -m tests.benchmarks $(ARGS)

screenshots: ## take the README's pictures into docs/images
	@$(SETUP) run
	@$(PYTHON) main.py tour --out docs/images

translations: ## bring resources/translations up to date with what the window says; names what is to be translated
	@$(SETUP) dev
	@$(PYTHON) resources/translations/update.py

install: ## put Glossator into this user's application menu
	@$(SETUP) run
	@$(PYTHON) resources/desktop/menu_entry.py install

uninstall: ## take it out of the menu again
	@python3 resources/desktop/menu_entry.py uninstall

lock: ## write the locks anew from pyproject.toml (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command 'make lock' $(ARGS) -o resources/setup/run.lock pyproject.toml
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command 'make lock' $(ARGS) --extra dev -c resources/setup/run.lock \
		-o resources/setup/dev.lock pyproject.toml

	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command 'make lock' $(ARGS) --extra package -c resources/setup/run.lock \
		-o resources/setup/package.lock pyproject.toml

package: ## build dist/: the program as a .tar.xz and as a Debian package
	@python3 resources/package/build.py

try-package: package ## install and start them in a bare Debian (as root, with debootstrap)
	@python3 resources/package/try_out.py

clean: ## remove what was built or cached (.venv stays)
	rm -rf out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
