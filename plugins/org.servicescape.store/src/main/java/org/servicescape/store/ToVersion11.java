package org.servicescape.store;

/** From 1.0 to 1.1: days and times of hours, and what actions name as system and regulation, are no longer free text. */
final class ToVersion11 implements Migration {
    @Override
    public String from() {
        return "1.0";
    }

    @Override
    public String to() {
        return "1.1";
    }

    @Override
    public void change(Node project) {
        DaysAndTimes.change(project);
        NamedInActions.change(project);
    }
}
