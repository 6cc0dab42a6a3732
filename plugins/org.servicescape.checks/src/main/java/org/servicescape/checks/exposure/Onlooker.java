package org.servicescape.checks.exposure;

/** Somebody whom a customer's matters are none of their business. */
public enum Onlooker {
    /** Other customers. */
    CUSTOMERS,
    /** People who are in the building for no service. */
    VISITORS,
    /** People in the street or in the shopping centre around. */
    PASSERS_BY,
    /** Staff of organisations that do not give the service. */
    OTHER_STAFF
}
