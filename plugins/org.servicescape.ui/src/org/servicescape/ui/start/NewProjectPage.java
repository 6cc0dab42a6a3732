package org.servicescape.ui.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.servicescape.core.begin.Beginning;
import org.servicescape.core.begin.PlanTemplate;
import org.servicescape.core.begin.TypicalService;
import org.servicescape.ui.text.Messages;

/** Name, city, services, plan and file of a new project; the file follows the name until somebody writes another. */
final class NewProjectPage extends WizardPage {
    private static final String ENDING = ".servicescape";
    private static final int WIDTH = 560;
    private static final int LINES = 9;

    private final Path folder;
    private Text name;
    private Text city;
    private Table services;
    private Button[] plans;
    private Text file;
    private String proposed = "";

    NewProjectPage(Path folder) {
        super("new", Messages.newProjectTitle, null);
        this.folder = folder;
        setDescription(Messages.newProjectMessage);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(10, 8)
                .applyTo(area);
        name = text(area, Messages.newProjectName, 2);
        city = text(area, Messages.newProjectCity, 2);
        services(area);
        plans(area);
        file = text(area, Messages.newProjectFile, 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.newProjectBrowse);
        browse.addListener(SWT.Selection, event -> browse());
        name.addListener(SWT.Modify, event -> propose());
        file.addListener(SWT.Modify, event -> look());
        propose();
        setControl(area);
    }

    private static Text text(Composite area, String words, int columns) {
        label(area, words);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(columns, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private static Label label(Composite area, String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        return label;
    }

    private void services(Composite area) {
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label(area, Messages.newProjectServices));
        services = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        for (int width : new int[] {300, 210, 140}) {
            new TableColumn(services, SWT.NONE).setWidth(width);
        }
        for (TypicalService service : TypicalService.all()) {
            TableItem item = new TableItem(services, SWT.NONE);
            item.setText(new String[] {service.name(), service.provider().name(), words(service)});
            item.setData(service.id());
        }
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(WIDTH, LINES * services.getItemHeight())
                .applyTo(services);
        label(area, "");
        GridDataFactory.swtDefaults().span(2, 1).applyTo(label(area, Messages.newProjectServicesHint));
    }

    private static String words(TypicalService service) {
        return switch (service.sensitivity()) {
            case NONE -> Messages.newProjectOrdinary;
            case PERSONAL -> Messages.newProjectPersonal;
            case SENSITIVE -> Messages.newProjectSensitive;
        };
    }

    private void plans(Composite area) {
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 2)
                .applyTo(label(area, Messages.newProjectPlan));
        Composite choice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(choice);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
        String[] words = {Messages.newProjectPlanNone, Messages.newProjectPlanPoint, Messages.newProjectPlanJoint};
        plans = new Button[words.length];
        for (PlanTemplate plan : PlanTemplate.values()) {
            Button button = new Button(choice, SWT.RADIO);
            button.setText(words[plan.ordinal()]);
            button.setSelection(plan == PlanTemplate.SERVICE_POINT);
            plans[plan.ordinal()] = button;
        }
    }

    /** The file is named after the project, unless somebody gave it a name of its own. */
    private void propose() {
        if (file.getText().equals(proposed)) {
            String words = name.getText().strip().replaceAll("[\\\\/:*?\"<>|]", "-");
            proposed = words.isEmpty() ? "" : folder.resolve(words + ENDING).toString();
            file.setText(proposed);
        }
        look();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.newProjectTitle);
        dialog.setFilterPath(folder.toString());
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFileName(name.getText().strip() + ENDING);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.endsWith(ENDING) ? chosen : chosen + ENDING);
        }
    }

    private void look() {
        Optional<String> reason = refusal(name.getText(), file.getText());
        setErrorMessage(reason.orElse(null));
        setPageComplete(reason.isEmpty());
    }

    /** Why no project can be made of this, in a sentence. */
    static Optional<String> refusal(String name, String file) {
        if (name.isBlank()) {
            return Optional.of(Messages.newProjectNoName);
        }
        if (file.isBlank()) {
            return Optional.of(Messages.newProjectNoFile);
        }
        if (!file.endsWith(ENDING)) {
            return Optional.of(Messages.newProjectWrongEnding);
        }
        try {
            Path path = Path.of(file).toAbsolutePath();
            if (!Files.isDirectory(path.getParent())) {
                return Optional.of(NLS.bind(Messages.newProjectNoFolder, path.getParent()));
            }
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(NLS.bind(Messages.newProjectExists, path.getFileName()))
                    : Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.of(NLS.bind(Messages.newProjectBadPath, wrong.getReason()));
        }
    }

    /** What was chosen. */
    Beginning chosen() {
        List<String> ids = Arrays.stream(services.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (String) item.getData())
                .toList();
        PlanTemplate plan = Arrays.stream(PlanTemplate.values())
                .filter(one -> plans[one.ordinal()].getSelection())
                .findFirst()
                .orElse(PlanTemplate.NONE);
        return new Beginning(name.getText().strip(), city.getText().strip(), ids, plan);
    }

    /** Where the project is kept. */
    Path file() {
        return Path.of(file.getText().strip()).toAbsolutePath().normalize();
    }
}
