# Each target sets up what it needs (scripts/setup), and is quick where nothing changed.

VENV := .venv
BENCH_VENV := .venv-bench
FUZZ_VENV := .venv-fuzz
SECONDS := 600
# Registers to measure pages and search on: made once, which takes half an hour, then kept.
REGISTERS := .registers
PORT := 8000
BIN := $(VENV)/bin
# A process keeps files together, for their tests share what is made once, and takes over from another when it is idle.
PYTEST := $(BIN)/python -m pytest -q --numprocesses auto --maxprocesses 4 --dist worksteal
COMPILE := $(BIN)/uv pip compile --quiet pyproject.toml --group build --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header --no-config

# Modules stay compiled, whatever the environment says: the tests start many processes, and each would compile anew.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help install demo test test-long lint format bench fuzz picture guide lock clean

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: ## Make .venv with the command greffier in it
	@scripts/setup $(VENV) requirements/run.txt
	@scripts/setup-front

demo: install ## Add the example documents to a register in ./.demo, show what it tells, and serve it (SERVE=no: not)
	@rm -rf .demo
	@GREFFIER_DEMO=.demo $(BIN)/greffier demo
ifneq ($(SERVE),no)
	@GREFFIER_HOME=.demo $(BIN)/greffier serve --port $(PORT)
endif

test: lint ## Check everything: lint, types, order of the rooms, tests
	@$(PYTEST) -m "not long"

test-long: lint ## The same with the long tests, and more examples of each property
	@GREFFIER_TRY=all $(PYTEST)

lint: develop ## Lint, check format, types and the order of the rooms
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --quiet --check
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-cache >.lint-imports.log || { cat .lint-imports.log; exit 1; }

format: develop ## Mend what the linter can mend, and format
	@$(BIN)/ruff check --fix --quiet || true
	@$(BIN)/ruff format

bench: ## Measure speed, memory and start, side by side with peers (minutes, the first time an hour; not part of the tests)
	@scripts/setup $(BENCH_VENV) requirements/bench.txt
	@$(BENCH_VENV)/bin/python bench/speed.py
	@$(BENCH_VENV)/bin/python bench/languages.py
	@$(BENCH_VENV)/bin/python bench/formats.py
	@$(BENCH_VENV)/bin/python bench/pdf.py
	@$(BENCH_VENV)/bin/python bench/archives.py
	@$(BENCH_VENV)/bin/python bench/register.py
	@$(BENCH_VENV)/bin/python bench/drafting.py
	@$(BENCH_VENV)/bin/python bench/pages.py
	@$(BENCH_VENV)/bin/python bench/site_registers.py $(REGISTERS)/resolutions $(REGISTERS)/million
	@$(BENCH_VENV)/bin/python bench/searching.py $(REGISTERS)/resolutions $(REGISTERS)/million

fuzz: ## Feed broken files to the reader of every format (SECONDS=600 each; findings in .fuzz)
	@scripts/setup $(FUZZ_VENV) requirements/fuzz.txt
	@mkdir -p .fuzz
	@for format in text html akn docx docx-zip pdf file archive archive-zip; do \
		$(FUZZ_VENV)/bin/python fuzz/formats.py $$format .fuzz/$$format -max_total_time=$(SECONDS) -timeout=30 \
			-rss_limit_mb=4000 -max_len=20000 -artifact_prefix=.fuzz/$$format- || exit 1; \
	done

picture: develop ## Draw docs/picture.svg again from real output
	@$(BIN)/python scripts/picture.py

guide: develop ## Take the pictures of docs/site.md again
	@GREFFIER_GUIDE=docs/site $(BIN)/python -m pytest -q tests/site/test_guide.py

lock: develop ## Lock the dependencies again, with hashes (UPGRADE=--upgrade takes the newest)
	@$(COMPILE) --group dev --extra postgresql --output-file requirements/dev.txt $(UPGRADE)
	@$(COMPILE) --constraints requirements/dev.txt --output-file requirements/run.txt
	@$(COMPILE) --group bench --constraints requirements/run.txt --output-file requirements/bench.txt $(UPGRADE)
	@$(COMPILE) --group fuzz --constraints requirements/run.txt --output-file requirements/fuzz.txt $(UPGRADE)

clean: ## Remove the virtual environments and everything that is made
	@rm -rf $(VENV) node_modules $(BENCH_VENV) $(FUZZ_VENV) .fuzz .demo $(REGISTERS) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .lint-imports.log
	@find src tests bench fuzz -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: develop
develop:
	@scripts/setup $(VENV) requirements/dev.txt
	@scripts/setup-front
