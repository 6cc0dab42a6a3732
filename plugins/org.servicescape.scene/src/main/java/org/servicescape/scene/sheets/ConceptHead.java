package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ValueProposition;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.PlanThumbnail;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Names;

/** What a concept sheet opens with: the first promise in large letters, what it is about, and a small plan beside it. */
final class ConceptHead {
    private static final double BELOW = 36;
    private static final double TALLEST = 300;

    private final Optional<ValueProposition> promise;
    private final String about;
    private final Optional<PlanThumbnail> plan;
    private final double textWidth;
    private final double right;

    ConceptHead(Project project) {
        this.promise = project.getConcept().getValuePropositions().stream().findFirst();
        this.about = Said.text(project.getDescription());
        double half = BlockColumns.width(2);
        this.plan = PlanThumbnail.of(project, half, TALLEST);
        this.textWidth = plan.isPresent() ? half : BlockColumns.width(3);
        this.right = half + BlockColumns.GUTTER;
    }

    Optional<PlanThumbnail> plan() {
        return plan;
    }

    double height() {
        double text = place(0, 0, new ArrayList<>());
        double all = Math.max(text, plan.map(PlanThumbnail::height).orElse(0.0));
        return all == 0 ? 0 : all + BELOW;
    }

    List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        place(x, y, nodes);
        plan.ifPresent(small -> nodes.addAll(small.draw(x + right, y)));
        return nodes;
    }

    private double place(double x, double top, List<SceneNode> nodes) {
        double y = top;
        if (promise.isPresent()) {
            ValueProposition first = promise.get();
            String said = first.getStatement() == null ? Names.of(first) : first.getStatement();
            List<String> lines = TextWrap.wrap(said, textWidth, TextSize.L, true);
            List<SceneNode> drawn =
                    Shapes.lines(x, y + Shapes.ascent(TextSize.L), lines, TextSize.L, true, Look.CUSTOMER);
            nodes.add(new Group(first.getId(), first.getId(), said, drawn));
            y += lines.size() * TextSize.L.lineHeight() + 12;
        }
        if (!about.isBlank()) {
            List<String> lines = TextWrap.wrap(about, textWidth, TextSize.M, false);
            nodes.addAll(Shapes.lines(x, y + Shapes.ascent(TextSize.M), lines, TextSize.M, false, Look.INK));
            y += lines.size() * TextSize.M.lineHeight();
        }
        return y - top;
    }
}
