package org.servicescape.core.sizing;

import java.util.List;
import java.util.Optional;
import org.servicescape.model.concept.Demand;
import org.servicescape.model.concept.Service;
import org.servicescape.sizing.centre.CustomerStream;

/**
 * What is known of the demand for one service.
 *
 * @param service the service
 * @param demand the figures; empty where there are none
 * @param perHour customers in the design hour; 0 where it is not known
 * @param streams those who come to a desk or a room, for each kind of place
 * @param lingering those who stay without a desk
 * @param delegatedHours hours a day that a generalist or self-service takes from specialists
 */
public record Demanded(
        Service service,
        Optional<Demand> demand,
        double perHour,
        List<CustomerStream> streams,
        List<Lingering> lingering,
        double delegatedHours) {
    /** Keeps copies. */
    public Demanded {
        streams = List.copyOf(streams);
        lingering = List.copyOf(lingering);
    }

    /** Visits on a usual day; 0 where they are not known. */
    public double visitsPerDay() {
        return demand.map(Demand::getVisitsPerDay).map(Number::doubleValue).orElse(0.0);
    }

    /** Desk hours on a usual day. */
    double deskHoursPerDay() {
        double atDesks = streams.stream().mapToDouble(CustomerStream::load).sum();
        return perHour == 0 ? 0 : atDesks / perHour * visitsPerDay();
    }
}
