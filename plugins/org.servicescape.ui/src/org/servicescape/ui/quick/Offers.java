package org.servicescape.ui.quick;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.perspective.Perspectives;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.sheet.SheetEditor;
import org.servicescape.ui.text.FindMessages;

/** What can be done in a window at this moment: its commands, the pictures of the project, views and perspectives. */
final class Offers {
    private static final String OURS = "org.servicescape.ui.";
    private static final String WORKBENCH = "org.eclipse.ui.";

    private final IWorkbenchWindow window;

    Offers(IWorkbenchWindow window) {
        this.window = window;
    }

    /** All of them; what cannot be done now is left out. */
    List<Offer> all() {
        return Stream.of(commands(), pictures(), perspectives(), views())
                .flatMap(offers -> offers)
                .toList();
    }

    private Stream<Offer> commands() {
        return Arrays.stream(window.getService(ICommandService.class).getDefinedCommands())
                .filter(command ->
                        command.getId().startsWith(OURS) || command.getId().startsWith(WORKBENCH))
                .filter(command -> !command.getId().equals(QuickAccessHandler.ID))
                .filter(command -> command.isHandled() && command.isEnabled())
                .flatMap(command -> offer(command).stream());
    }

    private Optional<Offer> offer(Command command) {
        try {
            IParameter[] parameters = command.getParameters();
            if (parameters != null && Arrays.stream(parameters).anyMatch(one -> !one.isOptional())) {
                return Optional.empty();
            }
            TriggerSequence key = window.getService(IBindingService.class).getBestActiveBindingFor(command.getId());
            String name = name(command);
            String words = key == null ? name : NLS.bind(FindMessages.quickKey, name, key.format());
            return Optional.of(new Offer(
                    words,
                    window.getService(ICommandImageService.class).getImageDescriptor(command.getId()),
                    () -> run(command.getId())));
        } catch (NotDefinedException gone) {
            return Optional.empty();
        }
    }

    /** What the menu calls it: the workbench would replace, too. */
    private static String name(Command command) throws NotDefinedException {
        return command.getId().equals(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE)
                ? FindMessages.findCommand.replace("&", "")
                : command.getName();
    }

    private void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failure) {
            StatusManager.getManager().handle(Status.error(failure.getMessage(), failure), StatusManager.SHOW);
        }
    }

    private Stream<Offer> pictures() {
        return SessionFactory.session().project().stream()
                .flatMap(project -> project.pictures().stream())
                .map(picture -> new Offer(
                        NLS.bind(FindMessages.quickPicture, picture.title()),
                        Icon.PICTURE.descriptor(),
                        () -> SheetEditor.open(window.getActivePage(), picture)));
    }

    private Stream<Offer> perspectives() {
        return Perspectives.all().stream()
                .map(perspective -> new Offer(
                        NLS.bind(FindMessages.quickPerspective, perspective.getLabel()),
                        perspective.getImageDescriptor(),
                        () -> Perspectives.show(window, perspective)));
    }

    private Stream<Offer> views() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith(OURS))
                .map(view -> new Offer(
                        NLS.bind(FindMessages.quickView, view.getLabel()),
                        view.getImageDescriptor(),
                        () -> show(window.getActivePage(), view.getId())));
    }

    private static void show(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
        }
    }

    /** Whether each of the words that were typed stands somewhere. */
    static boolean fits(String words, String typed) {
        String searched = words.toLowerCase(Locale.getDefault());
        return Arrays.stream(typed.toLowerCase(Locale.getDefault()).strip().split("\\s+"))
                .allMatch(searched::contains);
    }
}
