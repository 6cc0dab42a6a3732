package org.servicescape.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Recheck;
import org.servicescape.core.Checking;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.Trial;
import org.servicescape.edit.plan.Outlining;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline;

/**
 * Answers how long the whole rule set takes on a plan of some size, with every pack switched on, and how long it takes to
 * check again after one edit. Graphs are made anew in every check, as the model has changed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RuleBenchmark {
    /** Spaces of the plan. */
    @Param({"100", "1000", "10000"})
    public int spaces;

    private Project project;
    private Space room;
    private List<Outline> outlines;
    private Connection door;
    private Service service;
    private Recheck recheck;
    private ProjectEditor editor;
    private boolean turn;

    /** Makes the plan, and checks it once. */
    @Setup
    public void prepare() {
        project = SyntheticPlan.of(spaces, GraphBenchmark.SEED);
        Plan plan = project.getSpace().getPlans().get(0);
        List<Space> drawn = plan.getStoreys().get(0).getSpaces().stream()
                .filter(space -> space.getOutline() != null)
                .toList();
        room = drawn.get(drawn.size() / 2);
        outlines = List.of(room.getOutline(), drawn.get(drawn.size() / 2 + 1).getOutline());
        door = plan.getConnections().stream()
                .filter(connection -> connection.getKind() == ConnectionKind.DOOR)
                .skip(spaces / 2)
                .findFirst()
                .orElseThrow();
        service = project.getConcept().getServices().get(0);
        editor = new ProjectEditor(project);
        recheck = Checking.recheck();
        recheck.check(project);
    }

    /** All rules. */
    @Benchmark
    public CheckReport whole() {
        return Checking.recheck().check(project);
    }

    /** A room is dragged. */
    @Benchmark
    public CheckReport roomDragged() {
        turn = !turn;
        room.setOutline(outlines.get(turn ? 1 : 0));
        return recheck.check(project, EnumSet.of(Facet.OUTLINES));
    }

    /** A door is locked or unlocked. */
    @Benchmark
    public CheckReport doorLocked() {
        turn = !turn;
        door.setControl(turn ? Control.LOCK : Control.NONE);
        return recheck.check(project, EnumSet.of(Facet.LINKS));
    }

    /** A room gets another security zone. */
    @Benchmark
    public CheckReport zoneChanged() {
        turn = !turn;
        room.setSecurityZone(turn ? 2 : 1);
        return recheck.check(project, EnumSet.of(Facet.PLACES));
    }

    /** A service becomes sensitive, or no longer is. */
    @Benchmark
    public CheckReport serviceSensitive() {
        turn = !turn;
        service.setSensitivity(turn ? Sensitivity.NONE : Sensitivity.SENSITIVE);
        return recheck.check(project, EnumSet.of(Facet.CONCEPT));
    }

    /** What the window does before each check, on its own thread: it takes a copy that nobody changes. */
    @Benchmark
    public Project snapshot() {
        return EcoreUtil.copy(project);
    }

    /** What the window does before each opinion while a room is dragged: it moves the room, takes a copy, and moves it back. */
    @Benchmark
    public Trial tryOut() {
        turn = !turn;
        return editor.tryOut(Outlining.move(List.of(room), turn ? 100 : 200, 0));
    }
}
