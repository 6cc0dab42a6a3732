package org.servicescape.render;

import static org.servicescape.render.Coordinates.number;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Theme;

/** A scene as the elements of an SVG document. */
final class SvgDocument {
    /** The fonts of the visual language; the first is shipped with the product. */
    static final String FONTS = "Inter, 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', sans-serif";

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";

    private final SvgElement root = new SvgElement("svg");
    private final Set<String> ids = new HashSet<>();
    private final Set<Hatch> hatches = EnumSet.noneOf(Hatch.class);

    private final Words form;
    private final Theme theme;
    private final String ink;
    private final Outlines outlines;
    private final SvgLinks links;

    /** As what texts are written. */
    enum Words {
        /** As text. */
        TEXT,
        /** As the outlines of glyphs. */
        OUTLINES,
        /** As text where Inter has all characters, else as outlines. */
        TEXT_IN_INTER
    }

    private SvgDocument(Words form, Theme theme, Outlines outlines, SvgLinks links) {
        this.links = links;
        this.form = form;
        this.theme = theme;
        this.ink = theme.colour(Look.INK);
        this.outlines = outlines;
    }

    /** The root of the document of a scene; characters that no font has are told to the outlines. */
    static SvgElement of(Scene scene, Finish finish, Words form, Outlines outlines) {
        return of(scene, finish, form, outlines, Map.of());
    }

    /** The same with links of elements, by their ids. */
    static SvgElement of(Scene scene, Finish finish, Words form, Outlines outlines, Map<String, SvgLink> links) {
        SvgDocument made = new SvgDocument(form, finish.theme(), outlines, new SvgLinks(links));
        made.sheet(finish.theme().of(scene), finish.about());
        return made.root;
    }

    private void sheet(Scene scene, Finish.About about) {
        root.set("xmlns", SVG);
        root.set("width", number(scene.width()));
        root.set("height", number(scene.height()));
        root.set("viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()));
        root.set("role", "graphics-document");
        root.set("aria-labelledby", scene.description().isEmpty() ? "sheet.title" : "sheet.title sheet.description");
        root.set("xml:lang", scene.language());
        root.set("font-family", FONTS);
        // What most texts have is said once.
        root.set("font-size", String.valueOf(TextSize.XS.pixels()));
        root.set("fill", ink);
        root.add("title", scene.title()).set("id", "sheet.title");
        if (!scene.description().isEmpty()) {
            root.add("desc", scene.description()).set("id", "sheet.description");
        }
        metadata(scene, about);
        SvgElement definitions = root.add("defs");
        SvgElement ground = root.add("rect");
        ground.set("width", number(scene.width()));
        ground.set("height", number(scene.height()));
        ground.set("fill", "#FFFFFF");
        scene.nodes().forEach(node -> node(root, node));
        hatches.forEach(hatch -> pattern(definitions, hatch));
        if (hatches.isEmpty()) {
            root.children().remove(definitions);
        }
    }

    /** In the words of Dublin Core, which other programs read. */
    private void metadata(Scene scene, Finish.About about) {
        if (about.equals(Finish.About.NOTHING)) {
            return;
        }
        root.set("xmlns:rdf", RDF);
        root.set("xmlns:dc", DUBLIN_CORE);
        SvgElement description = root.add("metadata").add("rdf:RDF").add("rdf:Description");
        description.set("rdf:about", "");
        core(description, "dc:title", scene.title());
        core(description, "dc:source", about.project());
        if (!about.version().isEmpty()) {
            root.set("xmlns:dcterms", TERMS);
            core(description, "dcterms:hasVersion", about.version());
        }
        core(description, "dc:date", about.date());
        core(description, "dc:language", scene.language());
        core(description, "dc:creator", "Servicescape");
    }

    private static void core(SvgElement description, String term, String value) {
        if (!value.isEmpty()) {
            description.add(term, value);
        }
    }

    private void node(SvgElement parent, SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            group(parent, group);
        } else if (node instanceof SceneNode.Rect rect) {
            shape(parent, "rect", rect.style(), element -> {
                element.set("x", number(rect.x()));
                element.set("y", number(rect.y()));
                element.set("width", number(rect.width()));
                element.set("height", number(rect.height()));
                if (rect.radius() > 0) {
                    element.set("rx", number(rect.radius()));
                }
            });
        } else if (node instanceof SceneNode.Circle circle) {
            shape(parent, "circle", circle.style(), element -> {
                element.set("cx", number(circle.centreX()));
                element.set("cy", number(circle.centreY()));
                element.set("r", number(circle.radius()));
            });
        } else if (node instanceof SceneNode.Path path) {
            shape(parent, "path", path.style(), element -> element.set("d", Coordinates.steps(path.steps())));
        } else if (node instanceof SceneNode.Text text) {
            text(parent, text);
        } else if (node instanceof SceneNode.Image image) {
            image(parent, image);
        }
    }

    private static void image(SvgElement parent, SceneNode.Image image) {
        SvgElement element = parent.add("image");
        element.set("x", number(image.x()));
        element.set("y", number(image.y()));
        element.set("width", number(image.width()));
        element.set("height", number(image.height()));
        element.set("role", "img");
        element.set("aria-label", image.alternative());
        element.set("href", image.file().address());
    }

    private void group(SvgElement parent, SceneNode.Group group) {
        Optional<SvgLink> link = links.enter(group);
        SvgElement element = parent.add(link.isPresent() ? "a" : "g");
        if (!group.id().isEmpty()) {
            String id = id(group.id());
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two groups of a scene have the id '" + group.id() + "'");
            }
            element.set("id", id);
        }
        if (!group.element().isEmpty()) {
            element.set("data-element", group.element());
        }
        if (link.isPresent()) {
            element.set("href", link.get().address());
            if (!links.isFirst(group)) {
                element.set("tabindex", "-1");
            }
            element.add("title", (group.title() + " → " + link.get().title()).strip());
        } else if (!group.title().isEmpty()) {
            element.set("role", "group");
            element.add("title", group.title());
        }
        group.children().forEach(child -> node(element, child));
        link.ifPresent(left -> links.leave());
    }

    /** An id of a group as an id of XML, whose names have no plus sign. */
    static String id(String group) {
        return group.replace('+', '.');
    }

    private void text(SvgElement parent, SceneNode.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        boolean outlined = form == Words.OUTLINES
                || (form == Words.TEXT_IN_INTER && !Inter.of(text.bold()).has(text.text()));
        if (outlined) {
            SvgElement element = parent.add("path");
            element.set("d", Outlines.steps(outlines.of(text)));
            colour(element, text);
            element.set("role", "img");
            element.set("aria-label", text.text());
            return;
        }
        SvgElement element = parent.add("text", text.text());
        element.set("x", number(text.x()));
        element.set("y", number(text.y()));
        if (text.size() != TextSize.XS) {
            element.set("font-size", String.valueOf(text.size().pixels()));
        }
        if (text.bold()) {
            element.set("font-weight", "700");
        }
        switch (text.anchor()) {
            case MIDDLE -> element.set("text-anchor", "middle");
            case END -> element.set("text-anchor", "end");
            case START -> {
                // What SVG does without being told.
            }
        }
        colour(element, text);
        if (text.rotation() != 0) {
            element.set(
                    "transform",
                    "rotate(" + number(text.rotation()) + " " + number(text.x()) + " " + number(text.y()) + ")");
        }
    }

    private void colour(SvgElement element, SceneNode.Text text) {
        if (!text.colour().equals(ink)) {
            element.set("fill", text.colour());
        }
    }

    /** Sets the geometry of an element. */
    private interface Geometry {
        void into(SvgElement element);
    }

    /** A hatched shape is written twice: the plain fill, then the pattern and the outline. */
    private void shape(SvgElement parent, String tag, Style style, Geometry geometry) {
        boolean hatched = style.hatch() != Hatch.NONE;
        if (hatched && !style.fill().isEmpty()) {
            SvgElement ground = parent.add(tag);
            geometry.into(ground);
            ground.set("fill", style.fill());
        }
        SvgElement element = parent.add(tag);
        geometry.into(element);
        if (hatched) {
            hatches.add(style.hatch());
            element.set("fill", "url(#" + patternId(style.hatch()) + ")");
        } else {
            element.set("fill", style.fill().isEmpty() ? "none" : style.fill());
        }
        if (!style.stroke().isEmpty()) {
            stroke(element, style);
        }
    }

    private static void stroke(SvgElement element, Style style) {
        element.set("stroke", style.stroke());
        if (style.strokeWidth() != 1) {
            element.set("stroke-width", number(style.strokeWidth()));
        }
        if (!style.dash().isEmpty()) {
            element.set(
                    "stroke-dasharray",
                    style.dash().stream().map(Coordinates::number).collect(Collectors.joining(" ")));
        }
        if (style.roundCaps()) {
            element.set("stroke-linecap", "round");
            element.set("stroke-linejoin", "round");
        }
    }

    private void pattern(SvgElement definitions, Hatch hatch) {
        SvgElement pattern = definitions.add("pattern");
        pattern.set("id", patternId(hatch));
        pattern.set("width", number(hatch.pitch()));
        pattern.set("height", number(hatch.pitch()));
        pattern.set("patternUnits", "userSpaceOnUse");
        double p = hatch.pitch();
        switch (hatch) {
            case DOTS -> {
                dot(pattern, p / 4, theme.colour(hatch));
                dot(pattern, p * 3 / 4, theme.colour(hatch));
            }
            case LINES -> lines(pattern, rising(p), theme.colour(hatch), 0.9);
            case CROSS -> lines(pattern, rising(p) + " " + falling(p), theme.colour(hatch), 0.8);
            case GRID -> lines(
                    pattern,
                    "M0 " + number(p / 2) + " H" + number(p) + " M" + number(p / 2) + " 0 V" + number(p),
                    theme.colour(hatch),
                    1.1);
            case RULED -> lines(pattern, "M0 " + number(p / 2) + " H" + number(p), theme.colour(hatch), 1);
            case BARS -> lines(pattern, "M" + number(p / 2) + " 0 V" + number(p), theme.colour(hatch), 1);
            case SLANT -> lines(pattern, falling(p), theme.colour(hatch), 1);
            case LATTICE -> lines(pattern, rising(p) + " " + falling(p), theme.colour(hatch), 0.9);
            case FINDING -> lines(pattern, falling(p), theme.colour(hatch), 1);
            case NONE -> throw new IllegalArgumentException("no hatch has no pattern");
        }
    }

    private void dot(SvgElement pattern, double centre, String colour) {
        SvgElement dot = pattern.add("circle");
        dot.set("cx", number(centre));
        dot.set("cy", number(centre));
        dot.set("r", "0.9");
        dot.set("fill", colour);
    }

    private void lines(SvgElement pattern, String steps, String colour, double width) {
        SvgElement lines = pattern.add("path");
        lines.set("d", steps);
        lines.set("fill", "none");
        lines.set("stroke", colour);
        lines.set("stroke-width", number(width));
    }

    /** A line at 45 degrees through a tile, with its neighbours' corners. */
    private static String rising(double p) {
        return "M-2 " + number(p + 2) + " L" + number(p + 2) + " -2 M-2 2 L2 -2 M" + number(p - 2) + " " + number(p + 2)
                + " L" + number(p + 2) + " " + number(p - 2);
    }

    /** A line at 135 degrees through a tile, with its neighbours' corners. */
    private static String falling(double p) {
        return "M-2 -2 L" + number(p + 2) + " " + number(p + 2) + " M" + number(p - 2) + " -2 L" + number(p + 2)
                + " 2 M-2 " + number(p - 2) + " L2 " + number(p + 2);
    }

    private static String patternId(Hatch hatch) {
        return "hatch." + hatch.name().toLowerCase(Locale.ROOT);
    }
}
