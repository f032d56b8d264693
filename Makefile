# On a fresh Debian, Ubuntu or macOS machine, `make run` and `make test` do all the set-up.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
FREEZE_VENV := .venv-freeze
SCALE_VENV := .venv-scale
FUZZ_VENV := .venv-fuzz
# How long make fuzz looks, in all.
FUZZ_MINUTES ?= 20
AUDIT_VENV := .venv-audit
# On macOS, setuptools 81 may take too much into a source distribution; none is built with it.
AUDIT_EXCEPTIONS := --ignore-vuln PYSEC-2026-3447

.PHONY: run test lint types unit pictures translations update-translations fuzz test-faults soak test-window test-scale test-frozen format lock audit data freeze bench bench-frozen bench-size clean

run: $(VENV)/ready translations
	@.ci/run-program $(PY)

test: lint types unit

lint: $(VENV)/ready
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: $(VENV)/ready
	$(PY) -m mypy

# With the accessibility tree of the real window, on a desktop of its own where this is Linux.
# In as many processes as there are cores; a file of tests stays in one.
unit: $(VENV)/desktop translations
	$(PY) -m pytest -n auto --dist loadfile

# Approves how every page looks now; docs/testing.md says how to look at it first.
pictures: $(VENV)/ready translations
	$(PY) -m tests.pictures.approve

# The window on a desktop of its own, from outside; docs/testing.md says how.
test-window: $(VENV)/desktop translations
	$(PY) -m pytest tests/window

# Many people on a cluster of two local processes; docs/scale.md says what for.
test-scale: $(SCALE_VENV)/ready
	$(SCALE_VENV)/bin/python -m pytest tests/scale

# Inputs that no test has, guided by coverage; docs/testing.md says what is found where. Linux only.
fuzz: $(FUZZ_VENV)/ready translations
	$(FUZZ_VENV)/bin/python -m tests.fuzz.run --minutes $(FUZZ_MINUTES)

# Kills, and whatever else a computer does to a program; half an hour. Linux only.
test-faults: $(VENV)/ready translations
	@.ci/set-up $(PYTHON) $(VENV) requirements.lock .wheels strace xvfb
	$(PY) -m pytest tests/faults

# Hours of use in half an hour or so, and what the process holds then. Linux only.
soak: $(VENV)/ready translations
	$(PY) -m pytest tests/soak -s

# The bundle in dist/ in a bare system. Needs root, by sudo.
test-frozen: dist/careerapp/careerapp $(VENV)/desktop .bare-root/system.tar
	@.ci/test-frozen $(PY) dist/careerapp .bare-root/system.tar

format: $(VENV)/ready
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

# What Qt reads, from resources/translations/*.ts; docs/translating.md says how.
translations: $(VENV)/ready
	@$(PY) -m release.translations

# Looks for texts in the code that are new, and those that are gone.
update-translations: $(VENV)/ready
	$(PY) -m release.translations update

# Needs the source releases in ../shared or $$CAREERAPP_SOURCES.
data: $(VENV)/ready
	$(PY) -m careerapp data build

# Needs uv. Names no index, so that any mirror can be used.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --group dev --output-file requirements.lock pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --group freeze --constraints requirements.lock \
	  --output-file requirements-freeze.lock pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --group scale --constraints requirements.lock \
	  --output-file requirements-scale.lock pyproject.toml
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --group pyproject.toml:audit --constraints requirements.lock \
	  --output-file requirements-audit.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-annotate --no-header --group fuzz --constraints requirements.lock \
	  --output-file requirements-fuzz.lock pyproject.toml

# Needs a network. docs/dependencies.md has the exceptions, and what was looked at by hand.
audit: $(AUDIT_VENV)/ready
	set -e; for lock in requirements*.lock; do $(AUDIT_VENV)/bin/python -m pip_audit --strict \
	  --disable-pip --require-hashes --progress-spinner off $(AUDIT_EXCEPTIONS) --requirement $$lock; done

# The executable and its archive, in dist/; docs/freezing.md says how.
freeze: $(FREEZE_VENV)/ready
	$(FREEZE_VENV)/bin/python -m release.freeze

# How fast it is, each figure beside its floor; docs/performance.md has the tables.
bench: $(VENV)/desktop
	@.ci/on-a-screen $(PY) -m benchmarks

# The same of the start of the bundle in dist/, beside a bare window frozen in the same way.
bench-frozen: dist/careerapp/careerapp $(FREEZE_VENV)/ready $(VENV)/desktop
	$(FREEZE_VENV)/bin/python -m PyInstaller --noconfirm --log-level ERROR --distpath build/bare \
	  --workpath build/bare/work --specpath build/bare --name bare_window benchmarks/bare_window.py
	@.ci/on-a-screen $(PY) -m benchmarks.start --program dist/careerapp/careerapp \
	  --bare build/bare/bare_window/bare_window

# The bundle in dist/ beside the least that does the same.
bench-size: $(FREEZE_VENV)/ready
	@.ci/set-up $(PYTHON) $(FREEZE_VENV) requirements-freeze.lock .wheels-freeze \
	  binutils strace xvfb xauth
	$(FREEZE_VENV)/bin/python -m release.floor dist/careerapp

clean:
	rm -rf $(VENV) $(FREEZE_VENV) $(SCALE_VENV) $(AUDIT_VENV) $(FUZZ_VENV) .wheels .wheels-freeze .wheels-scale .wheels-audit \
	  .wheels-fuzz .bare-root out build dist

$(VENV)/ready: requirements.lock .ci/set-up
	@.ci/set-up $(PYTHON) $(VENV) requirements.lock .wheels
	@touch $@

$(FREEZE_VENV)/ready: requirements-freeze.lock .ci/set-up
	@.ci/set-up $(PYTHON) $(FREEZE_VENV) requirements-freeze.lock .wheels-freeze binutils
	@touch $@

$(SCALE_VENV)/ready: requirements-scale.lock .ci/set-up
	@.ci/set-up $(PYTHON) $(SCALE_VENV) requirements-scale.lock .wheels-scale
	@touch $@

$(FUZZ_VENV)/ready: requirements-fuzz.lock .ci/set-up
	@.ci/set-up $(PYTHON) $(FUZZ_VENV) requirements-fuzz.lock .wheels-fuzz
	@touch $@

$(AUDIT_VENV)/ready: requirements-audit.lock .ci/set-up
	@.ci/set-up $(PYTHON) $(AUDIT_VENV) requirements-audit.lock .wheels-audit
	@touch $@

$(VENV)/desktop: $(VENV)/ready
	@.ci/set-up $(PYTHON) $(VENV) requirements.lock .wheels xvfb xauth openbox at-spi2-core dbus \
	  desktop-file-utils shared-mime-info libglib2.0-bin debootstrap strace
	@touch $@

.bare-root/system.tar: .ci/bare-root
	.ci/bare-root $@

dist/careerapp/careerapp:
	@echo "There is no frozen program to test; make freeze makes it." >&2; exit 2
