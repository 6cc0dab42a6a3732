package org.servicescape.core.begin;

/** The building with which a project can begin. */
public enum PlanTemplate {
    /** No building yet: the moments happen in a room that nobody has drawn. */
    NONE("service-point"),
    /** One storey: a lobby, a desk, a quiet room and an office. */
    SERVICE_POINT("service-point"),
    /** Two storeys of several organisations: a hall with desks below, shared rooms for talks above. */
    JOINT_SERVICE("joint-service");

    private final String resource;

    PlanTemplate(String resource) {
        this.resource = resource + ".servicescape";
    }

    String resource() {
        return resource;
    }

    /** Whether there is a plan in it. */
    public boolean isDrawn() {
        return this != NONE;
    }
}
