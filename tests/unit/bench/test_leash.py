"""What the bench started ends when the bench is killed outright, and a number in new hands is left alone."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.bench.leash import begun, end

_BENCH = """
import subprocess, sys
from pathlib import Path
from tests.bench.leash import Leash
leash = Leash()
held = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"], start_new_session=True)
leash.holds(held.pid)
leash.holds_folder(Path(sys.argv[1]))
print(held.pid, flush=True)
sys.stdin.read()
"""


def test_a_bench_that_is_killed_takes_along_what_it_started(tmp_path: Path) -> None:
    folder = tmp_path / "scratch"
    folder.mkdir()
    bench = subprocess.Popen(
        [sys.executable, "-c", _BENCH, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    if bench.stdout is None or bench.stdin is None:
        raise AssertionError("no pipes")
    pid = int(bench.stdout.readline())
    when = begun(pid)
    assert when
    bench.kill()
    bench.stdout.read()  # ends when the last process that holds the pipe has ended: the watcher too
    bench.stdout.close()
    bench.stdin.close()
    bench.wait()
    assert begun(pid) != when
    assert not folder.exists()


def test_a_number_that_another_process_has_now_is_left_alone() -> None:
    with subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"]) as other:
        end({other.pid: "1"}, [])
        assert other.poll() is None
        end({other.pid: begun(other.pid)}, [])
        assert other.wait() == -signal.SIGTERM


def test_who_has_ended_has_not_begun() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as other:
        other.wait()
    assert begun(other.pid) == ""
    assert begun(os.getpid()) != ""
