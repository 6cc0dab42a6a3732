package org.servicescape.ui.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.servicescape.ui.text.Messages;

/**
 * The notices of the window, one a line, over its whole width below the toolbar. It takes no room while there are none and
 * never takes the keyboard from somebody who types.
 */
public final class NoticeBar {
    /** More would push the project out of the window; the others wait. */
    private static final int MOST = 3;

    private static final RGB BACKGROUND = new RGB(0xFF, 0xF4, 0xCE);
    private static final RGB FOREGROUND = new RGB(0x20, 0x1A, 0x00);

    private final Strip strip;
    private final Runnable focus;
    private final LocalResourceManager images;
    private final Map<Object, Notice> notices = new LinkedHashMap<>();

    /** A bar in the area of the toolbar; {@code focus} gives the keyboard back to the part where somebody worked. */
    public NoticeBar(Composite toolbars, Runnable focus) {
        this.focus = focus;
        strip = new Strip(toolbars);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(strip);
        images = new LocalResourceManager(JFaceResources.getResources(), strip);
    }

    /** As wide as the window, so that it has a line of its own. */
    private static final class Strip extends Composite {
        private static final int MARGIN = 12;

        Strip(Composite parent) {
            super(parent, SWT.NONE);
        }

        @Override
        public Point computeSize(int width, int height, boolean changed) {
            if (getChildren().length == 0) {
                return new Point(0, 0);
            }
            int whole = Math.max(1, getShell().getClientArea().width - MARGIN);
            return new Point(whole, super.computeSize(whole, SWT.DEFAULT, changed).y);
        }
    }

    void show(Notice notice) {
        if (!notice.equals(notices.put(notice.about(), notice))) {
            rebuild();
        }
    }

    void remove(Object about) {
        if (notices.remove(about) != null) {
            rebuild();
        }
    }

    /** The sentences that are shown, for those who test the window. */
    public List<String> sentences() {
        return notices.values().stream().limit(MOST).map(Notice::sentence).toList();
    }

    /** The buttons that are shown, in order, for those who test the window. */
    public List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        for (Control line : strip.getChildren()) {
            Arrays.stream(((Composite) line).getChildren())
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(buttons::add);
        }
        return buttons;
    }

    private void rebuild() {
        for (Control line : strip.getChildren()) {
            line.dispose();
        }
        notices.values().stream().limit(MOST).forEach(this::line);
        strip.requestLayout();
        strip.getShell().layout(true, true);
    }

    /** Whoever needs strong contrast has chosen the colours. */
    private boolean plain() {
        return strip.getDisplay().getHighContrast();
    }

    /** A screen reader that comes to the button says what it is about. */
    private static void name(Button button, String words) {
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }

    private void line(Notice notice) {
        Color background = plain() ? strip.getBackground() : new Color(BACKGROUND);
        Color foreground = plain() ? strip.getForeground() : new Color(FOREGROUND);
        Composite line = new Composite(strip, SWT.NONE);
        line.setBackground(background);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults()
                .numColumns(2 + notice.choices().size())
                .margins(8, 3)
                .applyTo(line);
        Label icon = new Label(line, SWT.NONE);
        icon.setBackground(background);
        icon.setImage(images.create(notice.icon().descriptor()));
        Label sentence = new Label(line, SWT.WRAP);
        sentence.setBackground(background);
        sentence.setForeground(foreground);
        sentence.setText(notice.sentence().replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(sentence);
        for (Notice.Choice choice : notice.choices()) {
            Button button = new Button(line, SWT.PUSH);
            button.setText(choice.words());
            name(button, NLS.bind(Messages.noticeChoice, choice.words().replace("&", ""), notice.sentence()));
            // After the event: what is done may take the button away.
            button.addListener(SWT.Selection, event -> strip.getDisplay().asyncExec(() -> {
                focus.run();
                choice.action().run();
            }));
        }
    }
}
