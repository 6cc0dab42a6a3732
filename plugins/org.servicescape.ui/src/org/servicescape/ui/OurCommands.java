package org.servicescape.ui;

import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Keeps those commands of the workbench that mean something to somebody who draws; the list of all commands shows no others. */
final class OurCommands {
    private static final String WORKBENCH = "org.eclipse.ui.";

    private static final List<String> KEPT = List.of(
            "edit.copy",
            "edit.cut",
            "edit.delete",
            "edit.findReplace",
            "edit.paste",
            "edit.redo",
            "edit.rename",
            "edit.selectAll",
            "edit.undo",
            "file.save",
            "file.saveAs",
            "file.revert",
            "file.close",
            "file.closeAll",
            "file.rename",
            "file.properties",
            "file.exit",
            "help.aboutAction",
            "navigate.nextTab",
            "navigate.previousTab",
            "perspectives.showPerspective",
            "views.showView",
            "window.maximizePart",
            "window.nextEditor",
            "window.nextView",
            "window.previousEditor",
            "window.previousView",
            "window.quickAccess",
            "window.showContextMenu",
            "window.showKeyAssist");

    private OurCommands() {}

    /** Takes the others out of the program. */
    static void keep() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (Command command : commands.getDefinedCommands()) {
            if (command.getId().startsWith(WORKBENCH) && !isKept(command.getId().substring(WORKBENCH.length()))) {
                command.undefine();
            }
        }
    }

    private static boolean isKept(String id) {
        return KEPT.contains(id);
    }
}
