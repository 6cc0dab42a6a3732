package org.servicescape.ui.session;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Work beside the window's thread: one job at a time, in the order in which they were asked for. */
final class Background {
    private final Display display;

    Background(Display display) {
        this.display = display;
    }

    /**
     * Runs the work in a job, and what it returns on the window's thread.
     *
     * @param name what the progress display calls it
     * @param wanted whether somebody still wants the result; asked before the work and after it, on either thread
     * @param work returns what to do with its result
     */
    void start(String name, BooleanSupplier wanted, Supplier<Runnable> work) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            if (wanted.getAsBoolean()) {
                Runnable result = work.get();
                onWindowsThread(() -> {
                    if (wanted.getAsBoolean()) {
                        result.run();
                    }
                });
            }
        });
        job.setRule(OneAtATime.RULE);
        job.schedule();
    }

    private void onWindowsThread(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    /** Snapshots are read by one job at a time, because EMF fills lists when they are first asked for. */
    private enum OneAtATime implements ISchedulingRule {
        RULE;

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
