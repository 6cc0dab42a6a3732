package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.store.ProjectFiles;

/** The published page in a browser, as its readers use it. */
@Tag("foreign")
class PublishedPageTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final String SHEET = "document.querySelector('figure:not(.away) .view svg')";
    private static final String OPEN = "[...document.querySelectorAll('.view')].filter(view => view.offsetHeight > 0)"
            + ".map(view => view.dataset.view).join(' ')";
    private static final String CARD = "document.querySelector('.card')";
    private static final String FOCUS = "document.activeElement";
    private static final Map<String, Path> PAGES = new HashMap<>();
    private static final Map<String, Project> PROJECTS = new HashMap<>();

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void publish() throws Exception {
        chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")));
        for (String name : List.of("pori", "iso-omena")) {
            Project project = ProjectFiles.read(EXAMPLES.resolve(name + "/" + name + ".servicescape"));
            PROJECTS.put(name, project);
            PAGES.put(
                    name,
                    new Publishing(Edition.PROJECT, Locale.ENGLISH, (done, all, what) -> {})
                            .publish(project, name + ".servicescape", folder.resolve(name)));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void thePageIsSilentAndFetchesNothing() {
        assertEquals(List.of(), chromium.complaints());
        List<String> fetched = chromium.requests().stream()
                .filter(address -> !address.startsWith("data:"))
                .toList();
        assertEquals(1, fetched.size(), fetched.toString());
    }

    private static void open(String name, String address) throws Exception {
        chromium.open(PAGES.get(name), 1400, 900);
        go(address);
    }

    private static void go(String address) throws Exception {
        chromium.eval("new Promise(done => { addEventListener('hashchange', () => setTimeout(done), { once: true });"
                + " location.hash = '" + address + "'; })");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pori", "iso-omena"})
    void everyPictureIsListedAndShownAloneWithAllItsSheets(String name) throws Exception {
        chromium.open(PAGES.get(name), 1400, 900);
        String links = chromium.text("[...document.querySelectorAll('nav details details a')]"
                + ".map(link => link.getAttribute('href').replace('#picture.', '')).join(' ')");
        List<View.ViewOf> views = Drawing.views(PROJECTS.get(name));
        assertEquals(
                views.stream().map(View.ViewOf::id).sorted().toList(),
                Stream.of(links.split(" ")).sorted().toList());
        for (View.ViewOf view : views) {
            chromium.eval(
                    "[...document.querySelectorAll('nav a')].find(link => link.getAttribute('href') === '#picture."
                            + view.id() + "').click()");
            chromium.until(OPEN + " === '" + view.id() + "'");
            assertTrue(chromium.text("document.title")
                    .startsWith(chromium.text("document.querySelector" + "('.picture:not(.away)').dataset.title")));
            int sheets = chromium.eval("document.querySelectorAll('.picture:not(.away) .view').length")
                    .asInt();
            for (int i = 2; i <= sheets; i++) {
                chromium.eval("document.querySelector('figure:not(.away) .pager a:last-child').click()");
                chromium.until(OPEN + " === '" + view.id() + "-" + i + "'");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pori", "iso-omena"})
    void groupsOfTheListFoldAndSayHowManyTheyHold(String name) throws Exception {
        chromium.open(PAGES.get(name), 1400, 900);
        assertEquals(
                0,
                chromium.eval("[...document.querySelectorAll('nav details details')].filter(group =>"
                                + " +group.querySelector('summary .count').textContent"
                                + " !== group.querySelectorAll('li').length).length")
                        .asInt());
        String first = "document.querySelector('nav details details')";
        assertTrue(chromium.eval(first + ".querySelector('a').offsetHeight > 0").asBoolean());
        chromium.eval(first + ".querySelector('summary').click()");
        assertFalse(
                chromium.eval(first + ".querySelector('a').checkVisibility()").asBoolean());
        go("picture." + Drawing.views(PROJECTS.get(name)).get(0).id());
        assertTrue(
                chromium.eval(first + ".querySelector('a').checkVisibility()").asBoolean(),
                "the group of what is shown opens");
    }

    /** Otherwise texts would leave their places where readers have no Inter. */
    @Test
    void textsAreAsWideAsTheyWereMeasured() throws Exception {
        open("iso-omena", "picture.plan-storey-2");
        assertTrue(chromium.eval("document.fonts.ready.then(() => document.fonts.size === 2"
                        + " && [...document.fonts].every(font => font.status === 'loaded'))")
                .asBoolean());
        double width = chromium.eval("[...document.querySelectorAll('figure:not(.away) text')]"
                        + ".find(text => text.textContent === 'Waiting hall').getComputedTextLength()")
                .asDouble();
        double measured = List.of(TextSize.values()).stream()
                .mapToDouble(size -> TextMeasure.width("Waiting hall", size, true))
                .boxed()
                .min(Comparator.comparing(one -> Math.abs(one - width)))
                .orElseThrow();
        assertEquals(measured, width, measured / 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pori", "iso-omena"})
    void theValidatorOfTheWebFindsNoError(String name) throws Exception {
        assertEquals(List.of(), WebValidator.ofPages().errors(Files.readAllBytes(PAGES.get(name))));
    }

    @Test
    void thePaperEditionIsBesideThePage() throws Exception {
        chromium.open(PAGES.get("pori"), 1400, 900);
        String paper = chromium.text("document.querySelector('.paper a').getAttribute('href')");
        assertTrue(Files.size(PAGES.get("pori").resolveSibling(paper)) > 1000, paper);
    }

    /** Every finding that some sheet marks has a link to each such sheet; there its mark has the focus and leads back. */
    @ParameterizedTest
    @ValueSource(strings = {"pori", "iso-omena"})
    void eachMarkedFindingLeadsToItsMarksAndTheseLeadBack(String name) throws Exception {
        chromium.open(PAGES.get(name), 1400, 900);
        Map<Integer, Set<String>> marked = MarkedSheets.of(folder.resolve(name));
        assertTrue(marked.size() >= 9, marked.toString());
        for (Map.Entry<Integer, Set<String>> entry : marked.entrySet()) {
            String finding = "finding." + entry.getKey();
            String links = chromium.text("[...document.getElementById('" + finding + "').querySelectorAll('.show a')]"
                    + ".map(link => link.getAttribute('href').replace('#picture.', '')).join(' ')");
            List<String> expected = entry.getValue().stream()
                    .map(sheet -> sheet + "/" + finding)
                    .toList();
            assertEquals(Set.copyOf(expected), Set.of(links.split(" ")), finding);
            go("picture." + expected.get(0));
            assertEquals(finding, chromium.text(FOCUS + ".dataset.what"), expected.get(0));
            assertTrue(
                    chromium.eval(SHEET + ".querySelectorAll('.framed').length").asInt() > 0, finding);
            chromium.eval(CARD + ".querySelector('a[href=\"#" + finding + "\"]').click()");
            chromium.until(FOCUS + ".id === '" + finding + "'");
            assertEquals("", chromium.text(OPEN));
        }
    }

    @Test
    void theSearchFindsATextAndLeadsFromPlaceToPlace() throws Exception {
        chromium.open(PAGES.get("iso-omena"), 1400, 900);
        chromium.eval("document.getElementById('page.search').focus()");
        for (char letter : "kela 1".toCharArray()) {
            chromium.key(String.valueOf(letter));
        }
        String status = "document.querySelector('.finder [role=status]').textContent";
        int found = Integer.parseInt(chromium.text(status).replace(" found", ""));
        assertTrue(found > 1, chromium.text(status));
        chromium.key("Enter");
        assertTrue(chromium.text(status).startsWith("1 / " + found + " · "), chromium.text(status));
        assertTrue(chromium.text(SHEET + ".textContent").contains("Kela 1"));
        assertEquals(
                1, chromium.eval(SHEET + ".querySelectorAll('.framed').length").asInt());
        assertEquals("page.search", chromium.text(FOCUS + ".id"), "so that the next Enter leads on");
        Set<String> addresses = new TreeSet<>();
        for (int i = 2; i <= found; i++) {
            chromium.key("Enter");
            assertTrue(chromium.text(status).startsWith(i + " / " + found + " · "), chromium.text(status));
            addresses.add(chromium.text("location.hash"));
        }
        assertTrue(addresses.stream().anyMatch(address -> address.startsWith("#picture.plan-storey-2/")));
        chromium.key("Enter", Chromium.SHIFT);
        assertTrue(chromium.text(status).startsWith(found - 1 + " / "), chromium.text(status));
        String here = chromium.text("location.hash");
        chromium.eval("history.back()");
        chromium.until("location.hash !== '" + here + "'");
    }

    @Test
    void aPictureIsZoomedAndMovedByButtonsKeysWheelAndPointer() throws Exception {
        open("iso-omena", "picture.plan-storey-2");
        double whole = box()[2];
        chromium.eval("document.querySelectorAll('figure:not(.away) .tools button')[1].click()");
        assertTrue(box()[2] < whole);
        chromium.eval(SHEET + ".querySelector('[tabindex=\"0\"]').focus()");
        chromium.key("0");
        assertEquals(whole, box()[2]);
        chromium.key("+");
        chromium.key("+");
        double[] near = box();
        assertTrue(near[2] < whole / 1.5);
        chromium.key("ArrowRight", Chromium.SHIFT);
        assertTrue(box()[0] > near[0]);
        chromium.key("-");
        assertTrue(box()[2] > near[2]);
        double[] before = box();
        chromium.mouse("mouseMoved", 900, 500);
        chromium.mouse("mousePressed", 900, 500);
        chromium.mouse("mouseMoved", 860, 480);
        chromium.mouse("mouseMoved", 820, 460);
        chromium.release(820, 460);
        assertTrue(box()[0] > before[0] && box()[1] > before[1], "the picture follows the pointer");
        double width = box()[2];
        chromium.eval(SHEET + ".dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, clientX: 900,"
                + " clientY: 500, bubbles: true, cancelable: true }))");
        assertTrue(box()[2] < width);
    }

    private static double[] box() throws Exception {
        String[] numbers = chromium.text(SHEET + ".getAttribute('viewBox')").split(" ");
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = Double.parseDouble(numbers[i]);
        }
        return box;
    }

    @Test
    void thePointerIsToldWhatItRestsOn() throws Exception {
        open("iso-omena", "picture.plan-storey-2");
        assertFalse(chromium.eval(CARD + ".checkVisibility()").asBoolean());
        String hall = SHEET + ".querySelector('[data-what=\"waiting-hall\"]').getBoundingClientRect()";
        chromium.mouse("mouseMoved", 600, 60);
        chromium.mouse(
                "mouseMoved",
                chromium.eval(hall + ".left + " + hall + ".width * 0.6").asDouble(),
                chromium.eval(hall + ".top + " + hall + ".height * 0.8").asDouble());
        chromium.until(CARD + ".checkVisibility()");
        String told = chromium.text(CARD + ".innerText");
        for (String fact :
                List.of("Space", "Waiting hall", "Security zone", "1, reception", "Area", "m²", "Storey 2")) {
            assertTrue(told.contains(fact), told);
        }
        chromium.key("Escape");
        assertFalse(chromium.eval(CARD + ".checkVisibility()").asBoolean());
    }

    /** From the top of the page to the details of an element and back, without a pointer. */
    @Test
    void allIsReachedWithKeysAlone() throws Exception {
        chromium.open(PAGES.get("iso-omena"), 1400, 900);
        tabTo(FOCUS + ".className === 'skip'", 1);
        tabTo(FOCUS + ".id === 'page.search'", 1);
        tabTo(FOCUS + ".matches('nav a[href=\"#picture.plan-storey-2\"]')", 80);
        chromium.key("Enter");
        chromium.until(OPEN + " === 'plan-storey-2'");
        assertEquals("H4", chromium.text(FOCUS + ".tagName"));
        tabTo(FOCUS + ".matches('.view g[data-what]')", 6);
        String first = chromium.text(FOCUS + ".id");
        assertEquals(
                2, chromium.eval(SHEET + ".querySelectorAll('.ring').length").asInt(), "the focus is seen");
        assertTrue(chromium.eval(CARD + ".checkVisibility()").asBoolean());
        chromium.key("ArrowUp");
        assertNotEquals(first, chromium.text(FOCUS + ".id"));
        chromium.key("Home");
        int all = chromium.eval(SHEET + ".querySelectorAll('g[data-what]').length")
                .asInt();
        Set<String> reached = new TreeSet<>(Set.of(chromium.text(FOCUS + ".id")));
        for (int i = 1; i < all; i++) {
            chromium.key("PageDown");
            reached.add(chromium.text(FOCUS + ".id"));
        }
        assertEquals(all, reached.size());
        String mark = chromium.text(FOCUS + ".dataset.what");
        assertTrue(mark.startsWith("finding."), "marks lie on top: " + mark);
        chromium.key("Enter");
        assertTrue(chromium.eval(FOCUS + " === " + CARD).asBoolean());
        assertEquals("dialog", chromium.text(CARD + ".getAttribute('role')"));
        chromium.key("Escape");
        assertEquals(mark, chromium.text(FOCUS + ".dataset.what"), "back where it was");
        chromium.key("Enter");
        tabTo(FOCUS + ".matches('.card a[href=\"#" + mark + "\"]')", 3);
        chromium.key("Enter");
        chromium.until(FOCUS + ".id === '" + mark + "'");
    }

    private static void tabTo(String wanted, int most) throws Exception {
        for (int i = 0; i < most; i++) {
            chromium.key("Tab");
            if (chromium.eval(wanted).asBoolean()) {
                return;
            }
        }
        throw new AssertionError(wanted + " was not reached with " + most + " tabs but "
                + chromium.text(FOCUS + ".outerHTML.slice(0, 300)"));
    }

    @Test
    void anAddressOpensAPictureAtAnElement() throws Exception {
        chromium.open(PAGES.get("pori"), 1400, 900);
        assertEquals("blueprint-three-errands", chromium.text(OPEN));
        String element = "profile-older-person";
        go("picture." + element);
        assertEquals(element, chromium.text(OPEN));
        go("picture.plan-floor-1/lobby");
        assertEquals("plan-floor-1", chromium.text(OPEN));
        assertEquals("lobby", chromium.text(FOCUS + ".dataset.what"));
        go("chapter-2");
        assertEquals("", chromium.text(OPEN));
        go("picture.no-such-picture/%");
        assertEquals("", chromium.text(OPEN));
    }

    @Test
    void inANarrowWindowNothingIsWiderThanIt() throws Exception {
        chromium.open(PAGES.get("pori"), 400, 800);
        for (String address : List.of("chapter-1", "picture.plan-floor-1", "picture.plan-floor-1/lobby")) {
            go(address);
            assertEquals(
                    400, chromium.eval("document.documentElement.scrollWidth").asInt(), address);
        }
        assertFalse(chromium.eval("document.querySelector('nav a').checkVisibility()")
                .asBoolean());
        String card = CARD + ".getBoundingClientRect()";
        assertTrue(
                chromium.eval(FOCUS + ".getBoundingClientRect().bottom <= " + card + ".top")
                        .asBoolean(),
                "the card does not cover what it is about");
        assertTrue(chromium.eval(card + ".left >= 0 && " + card + ".right <= 400 && " + card + ".bottom <= 800")
                .asBoolean());
    }

    @Test
    void theWayBackLeadsToWhatWasShownBefore() throws Exception {
        open("pori", "picture.plan-floor-1");
        go("picture.plan-floor-2");
        chromium.eval("history.back()");
        chromium.until(OPEN + " === 'plan-floor-1'");
    }
}
