# Two commands are enough: `make run` and `make test`. Needs Python 3.11 or newer, and make.
.PHONY: run test lint bench install wheel clean

PYTHON ?= python3
PORT ?= 8000
export PYTHON PORT

run:            ## install, load the demo town, start; prints a sign-in link per role
	@sh tools/run.sh

test:           ## install what the tests need (Chromium too) and run all tests
	@sh tools/test.sh

lint:           ## ruff, mypy, import contracts
	@sh tools/lint.sh

bench:          ## measure, and write docs/benchmarks.md
	@sh tools/bench.sh

install:        ## only make the virtual environment
	@sh tools/install.sh

wheel:          ## a wheel with built static files, in dist/
	@sh tools/wheel.sh

clean:
	rm -rf build dist .venv var
