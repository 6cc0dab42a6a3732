"""How long a program runs and what it takes, its own programs with it.

Writes a line on standard output: seconds on the clock, seconds of processor, the greatest memory of one of its processes in
megabytes, and its exit status; "late" instead of all when it was stopped at the limit. What the program itself says goes to
a file.

usage: python3 process.py LIMIT-IN-SECONDS LOG PROGRAM [ARGUMENT…]
"""

import ctypes
import os
import resource
import signal
import sys
import time

PR_SET_CHILD_SUBREAPER = 36  # Linux: whoever loses its parent becomes a child of this process, and is counted


def main():
    limit, log, command = float(sys.argv[1]), sys.argv[2], sys.argv[3:]
    try:
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    except AttributeError:
        pass
    begin = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.setsid()
        out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(out, 2)
        try:
            os.execvp(command[0], command)
        except OSError:
            os._exit(127)

    def late(*_):
        os.killpg(child, signal.SIGKILL)
        print("late")
        sys.stdout.flush()
        os._exit(0)

    signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, limit)
    _, status = os.waitpid(child, 0)
    clock = time.perf_counter() - begin
    signal.setitimer(signal.ITIMER_REAL, 0)
    end = time.perf_counter() + 5
    while time.perf_counter() < end:
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.01)
        except ChildProcessError:
            break
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime
    print(f"{clock:.3f}\t{processor:.3f}\t{used.ru_maxrss / 1024:.0f}\t{os.waitstatus_to_exitcode(status)}")


main()
