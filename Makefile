# Two commands: `make run` and `make test`. Both make .venv by themselves; only that first time needs a network.
.DEFAULT_GOAL := help
.PHONY: help run test docs docs-serve readme lab bench clean
NAME  ?= colormae
SCALE ?= cpu
BENCH ?= mae
BIN   := .venv/bin
STAMP := .venv/.installed

# Real data for tests, where it lies beside the checkout. A variable that is already set wins.
ifndef AENOTES_DATA
ifneq ($(wildcard ../shared/data/.),)
export AENOTES_DATA := $(abspath ../shared/data)
endif
endif

# The install leaves compiling to the first import, which saves a minute, so that import must be able to keep what it compiles.
unexport PYTHONDONTWRITEBYTECODE

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name what; do printf '  make %-10s %s\n' "$$name" "$$what"; done

run: $(STAMP) ## run a chapter: NAME=colormae SCALE=cpu
	@$(BIN)/aenotes run $(NAME) --scale $(SCALE)

test: $(STAMP) ## every notebook at the smoke scale, then the checks of nbs/90_checks (PATTERN=name for some of them)
	@$(BIN)/python -m aenotes.dev test $(PATTERN)

docs: $(STAMP) ## the book in _site/, from the notebooks' stored outputs; no network
	@$(BIN)/python -m aenotes.dev docs

docs-serve: docs ## build the book and show it on a free local port
	@$(BIN)/python -m aenotes.dev serve

readme: $(STAMP) ## README.md from nbs/index.ipynb
	@$(BIN)/python -m aenotes.dev readme

lab: $(STAMP) ## open the notebooks in JupyterLab, on this machine only (ARGS=--no-browser, or any other of its options)
	@$(BIN)/jupyter lab nbs --ip=127.0.0.1 $(ARGS)

bench: $(STAMP) ## measure against peers: BENCH=mae
	@$(BIN)/aenotes bench $(BENCH)

clean: ## remove what was built (.venv and runs/ stay)
	rm -rf _site _proc build dist *.egg-info
	find aenotes nbs -name __pycache__ -o -name .ipynb_checkpoints | xargs rm -rf

$(STAMP): settings.ini setup.py constraints.txt
	@found=; for p in $(PYTHON) python3 python3.13 python3.12 python3.11; do \
	  if "$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then found=$$p; break; fi; \
	done; \
	if [ -z "$$found" ]; then echo "aenotes needs Python 3.11 or newer with the module venv; found none as python3, python3.13, python3.12 or python3.11. Install one, or say where it is: make PYTHON=/path/to/python3" >&2; exit 1; fi; \
	rm -f $(STAMP); \
	if ! $(BIN)/python -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	  echo "making .venv with $$($$found --version)"; $$found -m venv --clear .venv || exit 1; \
	fi; \
	echo "installing aenotes and what it needs into .venv (once, some minutes)"; \
	$(BIN)/python -m pip install --quiet --use-pep517 --no-compile --disable-pip-version-check -c constraints.txt -e '.[dev]' || { echo "the install failed; nothing is marked as installed, so the same command tries again" >&2; exit 1; }; \
	touch $(STAMP)
