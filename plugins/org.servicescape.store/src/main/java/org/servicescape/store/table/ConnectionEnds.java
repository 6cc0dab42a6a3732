package org.servicescape.store.table;

import java.util.List;
import java.util.Optional;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpacePackage;

/** The two spaces that a connection joins; they stand in one plan, and with it the connection. */
final class ConnectionEnds implements Field<Connection> {
    private static final String FROM = "from";
    private static final String TO = "to";

    @Override
    public List<Column> columns() {
        return List.of(Column.required(FROM), Column.required(TO));
    }

    @Override
    public String text(Connection connection, Column column) {
        Space end = column.name().equals(FROM) ? connection.getFrom() : connection.getTo();
        return end.getId();
    }

    @Override
    public void read(Connection connection, RowPlan plan, Names names) {
        Optional<Space> from = end(FROM, plan, names);
        Optional<Space> to = end(TO, plan, names);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Plan of = StoreyField.planOf(from.get());
        plan.isAbout(of);
        if (from.get() == to.get()) {
            plan.problem(TO, "is the same space as in the column from");
        } else if (of != StoreyField.planOf(to.get())) {
            plan.problem(TO, "stands in another plan than the space in the column from");
        } else if (!plan.isNew() && connection.eContainer() != of) {
            plan.problem(FROM, "stands in another plan than the connection");
        } else {
            if (connection.getFrom() != from.get()) {
                String before = plan.isNew() ? "" : connection.getFrom().getId();
                plan.edit(FROM, before, from.get().getId(), () -> connection.setFrom(from.get()));
            }
            if (connection.getTo() != to.get()) {
                String before = plan.isNew() ? "" : connection.getTo().getId();
                plan.edit(TO, before, to.get().getId(), () -> connection.setTo(to.get()));
            }
            plan.putInto(() -> of.getConnections().add(connection));
        }
    }

    private static Optional<Space> end(String column, RowPlan plan, Names names) {
        if (!plan.row().isFilled(column)) {
            plan.problem(column, "is empty; every row needs it");
            return Optional.empty();
        }
        return names.find(SpacePackage.Literals.SPACE, plan.row().cell(column), column, plan)
                .map(Space.class::cast);
    }
}
