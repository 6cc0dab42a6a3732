package org.servicescape.ui.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.handlers.IHandlerService;
import org.servicescape.edit.Change;
import org.servicescape.edit.plan.Outlining;
import org.servicescape.edit.plan.Outlining.Edge;
import org.servicescape.model.space.Space;
import org.servicescape.ui.text.PlanMessages;

/**
 * A way in which rooms that are selected are put in order: aligned with the first of them, or spread between the outermost.
 *
 * @param command id of its command, for menus and keys
 * @param words as it stands in the context menu
 * @param least of how many rooms
 * @param change what it does with them
 */
record Arranging(String command, String words, int least, Function<List<Space>, Change> change) {
    private static final List<Arranging> ALIGNED = List.of(
            align("alignLeft", PlanMessages.planAlignWest, Edge.WEST),
            align("alignMiddle", PlanMessages.planAlignMiddle, Edge.MIDDLE),
            align("alignRight", PlanMessages.planAlignEast, Edge.EAST),
            align("alignUpper", PlanMessages.planAlignNorth, Edge.NORTH),
            align("alignCentre", PlanMessages.planAlignCentre, Edge.CENTRE),
            align("alignLower", PlanMessages.planAlignSouth, Edge.SOUTH));

    private static final List<Arranging> SPREAD = List.of(
            spread("distributeAcross", PlanMessages.planDistributeAcross, true),
            spread("distributeDown", PlanMessages.planDistributeDown, false));

    private static Arranging align(String command, String words, Edge edge) {
        return new Arranging(id(command), words, 2, rooms -> Outlining.align(rooms, edge));
    }

    private static Arranging spread(String command, String words, boolean sideways) {
        return new Arranging(id(command), words, 3, rooms -> Outlining.distribute(rooms, sideways));
    }

    private static String id(String command) {
        return "org.servicescape.ui." + command;
    }

    /** Offers in a menu what can be done with so many rooms. */
    static void fill(IMenuManager menu, List<Space> rooms, BiConsumer<Arranging, List<Space>> run) {
        menu(menu, PlanMessages.planAlign, ALIGNED, rooms, run);
        menu(menu, PlanMessages.planDistribute, SPREAD, rooms, run);
    }

    private static void menu(
            IMenuManager menu,
            String title,
            List<Arranging> ways,
            List<Space> rooms,
            BiConsumer<Arranging, List<Space>> run) {
        if (rooms.size() >= ways.get(0).least) {
            MenuManager inner = new MenuManager(title);
            ways.forEach(way -> inner.add(PlanMenu.action(way.words, () -> run.accept(way, rooms))));
            menu.add(inner);
        }
    }

    /** Lets the commands of the menu bar and the keys work, while enough rooms are selected. */
    static void install(
            IHandlerService handlers, Supplier<List<Space>> selected, BiConsumer<Arranging, List<Space>> run) {
        for (List<Arranging> ways : List.of(ALIGNED, SPREAD)) {
            for (Arranging way : ways) {
                handlers.activateHandler(way.command, new AbstractHandler() {
                    @Override
                    public boolean isEnabled() {
                        return selected.get().size() >= way.least;
                    }

                    @Override
                    public Object execute(ExecutionEvent event) {
                        run.accept(way, selected.get());
                        return null;
                    }
                });
            }
        }
    }
}
