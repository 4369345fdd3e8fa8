# Everything sets itself up in .venv and needs only Python 3.11 or later and make; a second run is quick.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
WORKERS ?= 2

VENV := .venv
BIN := $(VENV)/bin
LOCK_VENV := build/lock-venv
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
DOCS := $(VENV)/.docs
BENCH := $(VENV)/.bench
PROVE := $(VENV)/.prove
INSTALL := -m pip install --quiet --disable-pip-version-check
# A lock names everything, so pip has nothing to resolve: it may not reach for a newer release of what a package asks for.
LOCKED := $(INSTALL) --no-deps --require-hashes --only-binary :all:

COMPILE = UV_CUSTOM_COMPILE_COMMAND="make lock" $(LOCK_VENV)/bin/uv --quiet --no-config pip compile \
    --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
    $(if $(UPGRADE),--upgrade)

BUNDLE := dist/wheelhouse
DEMO := build/demo
DEMO_SOURCE := examples/zhengzhou-2024

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo docs test lint types layers generated clients checkpage pytest coverage prove bench wheel wheelhouse bundle lock clean

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

# The demo exits 1 because its example holds faulty rows, as departments really send them. Python ends with 1 after
# a crash too, so the receipt, which is written last, has to be there.
demo: $(RUNTIME) ## run the main job on the example and say where its outputs are
	@rm -rf $(DEMO)
	@status=0; \
	$(BIN)/gov-integrity receive $(DEMO_SOURCE) --on 2024-10-08 --profile six-dimensions-2025 --region 410100 --mark \
	    --out $(DEMO) || status=$$?; \
	if [ $$status -gt 1 ] || [ ! -s $(DEMO)/receipt.json ]; then \
	    echo "demo: failed with exit status $$status" >&2; exit 1; \
	fi; \
	echo; echo "$(DEMO_SOURCE) -> $(DEMO) (exit status $$status: $$([ $$status = 0 ] && echo clean || echo findings))"; \
	find $(DEMO) -type f | LC_ALL=C sort | sed 's/^/  /'

test: lint types layers generated pytest ## style, types, layers, generated files, tests

docs: $(DOCS) clients ## build the site of the documentation into site/, with the page that checks a record where node is there
	$(BIN)/python -m tools.build_site site

lint: $(DEV) ## check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV) ## check types
	$(BIN)/mypy

layers: $(DEV) ## check who imports whom
	$(BIN)/lint-imports --no-logo

generated: $(DEV) ## check that the generated files are what the declarations give
	$(BIN)/gov-integrity generate --check

clients: ## fetch what the sample clients are made of, where node and Java are there
	@command -v npm >/dev/null || exit 0; \
	    $(MAKE) --no-print-directory $(patsubst %,clients/%/node_modules/.package-lock.json,browser javascript)
	@command -v mvn >/dev/null || exit 0; $(MAKE) --no-print-directory clients/java/target/.made

clients/%/node_modules/.package-lock.json: clients/%/package-lock.json
	@cd clients/$* && npm ci --silent
	@touch $@

checkpage: $(DEV) clients ## build the page that checks a record in a browser, into site/check/
	$(BIN)/python -m tools.check_page site/check

clients/java/target/.made: clients/java/pom.xml $(wildcard clients/java/src/main/java/gov/integrity/*.java)
	@cd clients/java && mvn --quiet --batch-mode process-classes
	@touch $@

pytest: $(DOCS) clients ## run the tests
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup

coverage: $(DOCS) clients ## run the tests and show which branches they miss
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup --cov --cov-report=term --cov-report=html

# The parts of the longer set. Each leaves its figures with its own day, so that a machine may run them on several nights.
# One that was stopped goes on where it was (mutation), or with some of its tests: make prove PART=lines ONLY='[7]'.
PARTS := suite site hostile lines mutation fuzz
LONG := tests/site/test_every_page.py tests/hostile/test_catalogue.py tests/hostile/test_differential.py tests/mutation
PROVED = $(BIN)/python -m pytest -m "" $(if $(ONLY),-k "$(ONLY)") --junitxml=build/$@.xml
KEPT = status=$$?; $(BIN)/python -m tools.proof build/$@.xml --run $(@:prove-%=%) --on $$(date +%F); exit $$status
SECONDS ?= 60

prove: $(if $(PART),$(PART:%=prove-%),$(PARTS:%=prove-%) bench) ## the longer set, whole or in part: make prove PART=hostile

prove-suite: $(DOCS) clients
	@mkdir -p build
	GOV_INTEGRITY_HYPOTHESIS=prove $(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m "" $(LONG:%=--ignore=%) \
	    --junitxml=build/$@.xml; $(subst --run suite,--run prove,$(KEPT))

prove-site: $(DOCS) clients
	@mkdir -p build
	$(PROVED) tests/site/test_every_page.py; $(KEPT)

prove-hostile: $(DEV)
	@mkdir -p build
	$(PROVED) tests/hostile/test_catalogue.py; $(KEPT)

prove-lines: $(DEV)
	@mkdir -p build
	$(PROVED) tests/hostile/test_differential.py -n $(WORKERS); $(KEPT)

prove-mutation: $(DEV)
	PYTHONPATH=src:. $(BIN)/python -m tests.mutation.run
	PYTHONPATH=src:. $(BIN)/python -m tests.mutation.score build/mutants.jsonl --on $$(date +%F)

prove-fuzz: $(PROVE)
	PYTHONPATH=src:. $(BIN)/python -m tests.fuzz.run --seconds $(SECONDS) --on $$(date +%F)

bench: $(BENCH) ## run every benchmark; each prints its figures
	@set -e; for script in benchmarks/[!_]*.py; do echo "== $$script"; $(BIN)/python $$script; done

wheel: $(DEV) ## build the sdist, and the wheel from it, into dist/
	$(BIN)/python -m build --no-isolation --outdir dist

wheelhouse: wheel ## gather the wheel and all it needs in dist/wheelhouse, for machines without a network
	$(MAKE) --no-print-directory bundle WHEEL=$$(ls -t dist/gov_integrity-*.whl | head -1)

bundle:
	rm -rf $(BUNDLE)
	mkdir -p $(BUNDLE)
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
	    -r requirements/runtime.txt --dest $(BUNDLE)
	cp $(WHEEL) requirements/runtime.txt $(BUNDLE)
	cd $(BUNDLE) && LC_ALL=C sha256sum *.whl runtime.txt > SHA256SUMS

lock: requirements/lock.txt | $(LOCK_VENV)/bin/python ## write the locks again; UPGRADE=1 takes the newest releases
	$(LOCK_VENV)/bin/python $(LOCKED) -r requirements/lock.txt
	$(COMPILE) --group lock -o requirements/lock.txt
	$(COMPILE) pyproject.toml --all-extras --group dev -o requirements/dev.txt
	$(COMPILE) pyproject.toml --all-extras -c requirements/dev.txt -o requirements/runtime.txt
	for group in bench docs prove; do \
	    $(COMPILE) --group $$group -c requirements/dev.txt -o requirements/$$group.txt || exit 1; \
	done
	$(COMPILE) --group build -c requirements/dev.txt -o requirements/build.txt
	mkdir -p build
	$(COMPILE) --format pylock.toml pyproject.toml --all-extras -c requirements/dev.txt -o build/pylock.toml
	$(BIN)/python tools/supply_chain.py build/pylock.toml

clean: ## take away what was built; .venv stays
	rm -rf clients/browser/node_modules clients/javascript/node_modules clients/java/target
	rm -rf build dist site htmlcov .coverage* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

# The package is installed as a link to src/, so that a change of the source needs no new installation.
$(RUNTIME): requirements/runtime.txt requirements/build.txt pyproject.toml src/gov_integrity/__init__.py | $(BIN)/python
	@echo "Setting up $(VENV) ..."
	@$(BIN)/python $(LOCKED) -r requirements/runtime.txt -r requirements/build.txt
	@$(BIN)/python $(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): requirements/dev.txt $(RUNTIME)
	@$(BIN)/python $(LOCKED) -r requirements/dev.txt
	@touch $@

# jieba is published as source only. It needs setuptools, which pip fetches for the build; its own digest is held.
$(DOCS): requirements/docs.txt $(DEV)
	@$(BIN)/python $(LOCKED) --no-binary jieba -r requirements/docs.txt
	@touch $@

# atheris has wheels for Linux on x86-64 and some Pythons only; without it fuzzing is skipped, and says so.
$(PROVE): requirements/prove.txt $(DEV)
	@$(BIN)/python $(LOCKED) -r requirements/prove.txt || echo "prove: atheris cannot be installed here: no fuzzing" >&2
	@touch $@

$(BENCH): requirements/bench.txt $(DEV)
	@$(BIN)/python $(LOCKED) -r requirements/bench.txt
	@touch $@

%/bin/python:
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or later is needed; name it with: make PYTHON=..." >&2; exit 1; }
	@"$(PYTHON)" -m venv --clear $(@D)/..
