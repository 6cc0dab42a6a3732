package org.servicescape.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.util.SVGConstants;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A scene as a document of Batik's SVG DOM. */
final class SvgDocument {
    /** The fonts of the visual language; the first is shipped with the product. */
    static final String FONTS = "Inter, 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', sans-serif";

    private static final String SVG = SVGConstants.SVG_NAMESPACE_URI;

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";

    private final Document document =
            SVGDOMImplementation.getDOMImplementation().createDocument(SVG, SVGConstants.SVG_SVG_TAG, null);
    private final Set<String> ids = new HashSet<>();
    private final Set<Hatch> hatches = EnumSet.noneOf(Hatch.class);

    private final Words form;
    private final Theme theme;
    private final Outlines outlines;

    /** As what texts are written. */
    enum Words {
        /** As text. */
        TEXT,
        /** As the outlines of glyphs. */
        OUTLINES,
        /** As text where Inter has all characters, else as outlines. */
        TEXT_IN_INTER
    }

    private SvgDocument(Words form, Theme theme, Outlines outlines) {
        this.form = form;
        this.theme = theme;
        this.outlines = outlines;
    }

    /** The document of a scene; characters that no font has are told to the outlines. */
    static Document of(Scene scene, Finish finish, Words form, Outlines outlines) {
        SvgDocument made = new SvgDocument(form, finish.theme(), outlines);
        made.sheet(finish.theme().of(scene), finish.about());
        return made.document;
    }

    private void sheet(Scene scene, Finish.About about) {
        Element root = document.getDocumentElement();
        root.setAttributeNS(XMLNS, "xmlns", SVG);
        set(root, "width", number(scene.width()));
        set(root, "height", number(scene.height()));
        set(root, "viewBox", "0 0 " + number(scene.width()) + " " + number(scene.height()));
        set(root, "role", "graphics-document");
        set(root, "aria-labelledby", scene.description().isEmpty() ? "sheet.title" : "sheet.title sheet.description");
        root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", scene.language());
        set(root, "font-family", FONTS);
        Element title = words(root, "title", scene.title());
        set(title, "id", "sheet.title");
        if (!scene.description().isEmpty()) {
            set(words(root, "desc", scene.description()), "id", "sheet.description");
        }
        metadata(root, scene, about);
        Element ground = add(root, "rect");
        set(ground, "width", number(scene.width()));
        set(ground, "height", number(scene.height()));
        set(ground, "fill", "#FFFFFF");
        scene.nodes().forEach(node -> node(root, node));
        if (!hatches.isEmpty()) {
            Element definitions = element("defs");
            root.insertBefore(definitions, ground);
            hatches.forEach(hatch -> pattern(definitions, hatch));
        }
    }

    /** In the words of Dublin Core, which other programs read. */
    private void metadata(Element root, Scene scene, Finish.About about) {
        if (about.equals(Finish.About.NOTHING)) {
            return;
        }
        root.setAttributeNS(XMLNS, "xmlns:rdf", RDF);
        root.setAttributeNS(XMLNS, "xmlns:dc", DUBLIN_CORE);
        Element rdf = document.createElementNS(RDF, "rdf:RDF");
        add(root, "metadata").appendChild(rdf);
        Element description = document.createElementNS(RDF, "rdf:Description");
        description.setAttributeNS(RDF, "rdf:about", "");
        rdf.appendChild(description);
        core(description, "title", scene.title());
        core(description, "source", about.project());
        core(description, "hasVersion", about.version());
        core(description, "date", about.date());
        core(description, "language", scene.language());
        core(description, "creator", "Servicescape");
    }

    private void core(Element parent, String term, String value) {
        if (!value.isEmpty()) {
            boolean isTerm = term.equals("hasVersion");
            if (isTerm) {
                document.getDocumentElement().setAttributeNS(XMLNS, "xmlns:dcterms", TERMS);
            }
            Element element =
                    document.createElementNS(isTerm ? TERMS : DUBLIN_CORE, (isTerm ? "dcterms:" : "dc:") + term);
            element.appendChild(document.createTextNode(value));
            parent.appendChild(element);
        }
    }

    private void node(Element parent, SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            group(parent, group);
        } else if (node instanceof SceneNode.Rect rect) {
            shape(parent, "rect", rect.style(), element -> {
                set(element, "x", number(rect.x()));
                set(element, "y", number(rect.y()));
                set(element, "width", number(rect.width()));
                set(element, "height", number(rect.height()));
                if (rect.radius() > 0) {
                    set(element, "rx", number(rect.radius()));
                }
            });
        } else if (node instanceof SceneNode.Circle circle) {
            shape(parent, "circle", circle.style(), element -> {
                set(element, "cx", number(circle.centreX()));
                set(element, "cy", number(circle.centreY()));
                set(element, "r", number(circle.radius()));
            });
        } else if (node instanceof SceneNode.Path path) {
            shape(parent, "path", path.style(), element -> set(element, "d", steps(path.steps())));
        } else if (node instanceof SceneNode.Text text) {
            text(parent, text);
        }
    }

    private void group(Element parent, SceneNode.Group group) {
        Element element = add(parent, "g");
        if (!group.id().isEmpty()) {
            String id = group.id().replace('+', '.');
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two groups of a scene have the id '" + group.id() + "'");
            }
            set(element, "id", id);
        }
        if (!group.element().isEmpty()) {
            set(element, "data-element", group.element());
        }
        if (!group.title().isEmpty()) {
            set(element, "role", "group");
            words(element, "title", group.title());
        }
        group.children().forEach(child -> node(element, child));
    }

    private void text(Element parent, SceneNode.Text text) {
        boolean outlined = form == Words.OUTLINES
                || (form == Words.TEXT_IN_INTER && !Inter.of(text.bold()).has(text.text()));
        if (outlined) {
            Element element = add(parent, "path");
            set(element, "d", Outlines.steps(outlines.of(text)));
            set(element, "fill", text.colour());
            set(element, "role", "img");
            set(element, "aria-label", text.text());
            return;
        }
        Element element = words(parent, "text", text.text());
        set(element, "x", number(text.x()));
        set(element, "y", number(text.y()));
        set(element, "font-size", String.valueOf(text.size().pixels()));
        if (text.bold()) {
            set(element, "font-weight", "700");
        }
        switch (text.anchor()) {
            case MIDDLE -> set(element, "text-anchor", "middle");
            case END -> set(element, "text-anchor", "end");
            case START -> {
                // What SVG does without being told.
            }
        }
        set(element, "fill", text.colour());
        if (text.rotation() != 0) {
            set(
                    element,
                    "transform",
                    "rotate(" + number(text.rotation()) + " " + number(text.x()) + " " + number(text.y()) + ")");
        }
    }

    /** Sets the geometry of an element. */
    private interface Geometry {
        void into(Element element);
    }

    /** A hatched shape is written twice: the plain fill, then the pattern and the outline. */
    private void shape(Element parent, String tag, Style style, Geometry geometry) {
        boolean hatched = style.hatch() != Hatch.NONE;
        if (hatched && !style.fill().isEmpty()) {
            Element ground = add(parent, tag);
            geometry.into(ground);
            set(ground, "fill", style.fill());
        }
        Element element = add(parent, tag);
        geometry.into(element);
        if (hatched) {
            hatches.add(style.hatch());
            set(element, "fill", "url(#" + patternId(style.hatch()) + ")");
        } else {
            set(element, "fill", style.fill().isEmpty() ? "none" : style.fill());
        }
        if (!style.stroke().isEmpty()) {
            stroke(element, style);
        }
    }

    private static void stroke(Element element, Style style) {
        set(element, "stroke", style.stroke());
        set(element, "stroke-width", number(style.strokeWidth()));
        if (!style.dash().isEmpty()) {
            set(
                    element,
                    "stroke-dasharray",
                    style.dash().stream().map(SvgDocument::number).collect(Collectors.joining(" ")));
        }
        if (style.roundCaps()) {
            set(element, "stroke-linecap", "round");
            set(element, "stroke-linejoin", "round");
        }
    }

    private void pattern(Element definitions, Hatch hatch) {
        Element pattern = add(definitions, "pattern");
        set(pattern, "id", patternId(hatch));
        set(pattern, "width", number(hatch.pitch()));
        set(pattern, "height", number(hatch.pitch()));
        set(pattern, "patternUnits", "userSpaceOnUse");
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

    private void dot(Element pattern, double centre, String colour) {
        Element dot = add(pattern, "circle");
        set(dot, "cx", number(centre));
        set(dot, "cy", number(centre));
        set(dot, "r", "0.9");
        set(dot, "fill", colour);
    }

    private void lines(Element pattern, String steps, String colour, double width) {
        Element lines = add(pattern, "path");
        set(lines, "d", steps);
        set(lines, "fill", "none");
        set(lines, "stroke", colour);
        set(lines, "stroke-width", number(width));
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

    private static String steps(List<SceneNode.Step> steps) {
        return steps.stream().map(SvgDocument::step).collect(Collectors.joining(" "));
    }

    private static String step(SceneNode.Step step) {
        if (step instanceof SceneNode.Step.Move move) {
            return "M" + number(move.x()) + " " + number(move.y());
        }
        if (step instanceof SceneNode.Step.Line line) {
            return "L" + number(line.x()) + " " + number(line.y());
        }
        if (step instanceof SceneNode.Step.Curve curve) {
            return "C" + number(curve.x1()) + " " + number(curve.y1()) + " " + number(curve.x2()) + " "
                    + number(curve.y2()) + " " + number(curve.x()) + " " + number(curve.y());
        }
        return "Z";
    }

    private Element words(Element parent, String tag, String words) {
        Element element = add(parent, tag);
        element.appendChild(document.createTextNode(words));
        return element;
    }

    private Element add(Element parent, String tag) {
        Element element = element(tag);
        parent.appendChild(element);
        return element;
    }

    private Element element(String tag) {
        return document.createElementNS(SVG, tag);
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(null, name, value);
    }

    /** A number with at most two decimals and a point, whatever the machine's language. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a picture has no place for " + value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
