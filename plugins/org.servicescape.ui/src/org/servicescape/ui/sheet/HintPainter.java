package org.servicescape.ui.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Paints short lines beside the pointer, in the colours of the desktop's tool tips, wrapped and inside what is seen. */
final class HintPainter {
    private static final int AWAY = 18;
    private static final int PAD = 6;

    /** Longer lines are wrapped, in pixels of the screen. */
    private static final int WIDEST = 440;

    private HintPainter() {}

    static void paint(GC gc, Font font, Rectangle area, Point pointer, String words) {
        TextLayout text = new TextLayout(gc.getDevice());
        text.setFont(font);
        text.setText(words);
        int widest = Math.max(1, Math.min(WIDEST, area.width - 2 * PAD));
        if (text.getBounds().width > widest) {
            text.setWidth(widest);
        }
        Rectangle box = place(area, pointer, text.getBounds());
        gc.setLineAttributes(new LineAttributes(1));
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        gc.fillRectangle(box);
        gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
        text.draw(gc, box.x + PAD, box.y + PAD);
        text.dispose();
    }

    /** Below the pointer and to its right; to its left or above where there is no room. */
    private static Rectangle place(Rectangle area, Point pointer, Rectangle text) {
        int width = text.width + 2 * PAD;
        int height = text.height + 2 * PAD;
        int right = pointer.x + AWAY;
        int below = pointer.y + AWAY;
        int x = right + width > area.width ? area.width - width : right;
        int y = below + height > area.height ? pointer.y - AWAY - height : below;
        return new Rectangle(Math.max(0, x), Math.max(0, y), width, height);
    }
}
