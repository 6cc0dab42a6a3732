package org.servicescape.scene.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** Sheets of customer profiles: who they are as a group, what they want, what stands in their way, which journeys they make. */
public final class ProfileView implements View {
    @Override
    public ViewKind kind() {
        return ViewKind.PROFILE;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return profiles(project).stream()
                .map(profile -> new ViewOf("profile-" + profile.getId(), Names.of(profile), profile.getId()))
                .toList();
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        CustomerProfile profile = view.among(profiles(project), "profile");
        Words words = Words.in(language);
        Said said = new Said(words);
        List<Journey> journeys = project.getJourneys().stream()
                .filter(journey -> journey.getOf().contains(profile))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Pictures(overlay.images(), words).of(profile));
        blocks.add(new Block(
                words.text("profile.who"),
                List.of(Item.of(Said.text(profile.getDescription())), Item.of(Said.text(profile.getDemographics())))));
        blocks.add(new Block(words.text("profile.story"), List.of(Item.of(Said.text(profile.getStory())))));
        blocks.add(said.list("profile.goals", profile.getGoals()));
        blocks.add(said.list("profile.barriers", profile.getBarriers()));
        blocks.add(new Block(words.text("profile.facts"), facts(profile, said, words)));
        blocks.add(new Block(
                words.text("profile.services"),
                profile.getServices().stream()
                        .map(service -> Said.bullet(
                                service,
                                service.getSensitivity() == Sensitivity.SENSITIVE
                                        ? words.text("profile.sensitive")
                                        : ""))
                        .toList()));
        blocks.add(said.elements("profile.errands", profile.getErrands()));
        blocks.add(said.journeys("profile.journeys", journeys));
        blocks.add(new Block(words.text("profile.truths"), Said.truths(journeys)));
        blocks.add(new Block(
                words.text("profile.care"),
                List.of(Item.of(Said.text(profile.getSafetyRisk())), Item.of(Said.text(profile.getConsentLimits())))));
        blocks.add(said.evidence(profile));
        String subtitle = profile.getSegment() == null
                ? words.text("profile.kind")
                : words.text("profile.kind") + " · " + profile.getSegment();
        return List.of(said.sheet(project, view.id(), Names.of(profile), subtitle, blocks));
    }

    private static List<Item> facts(CustomerProfile profile, Said said, Words words) {
        return List.of(
                said.fact("profile.share", share(profile.getShare(), words)),
                said.fact("profile.visits", Said.text(profile.getVisitFrequency())),
                said.fact("profile.companions", profile.getCompanions() > 0 ? "" + profile.getCompanions() : ""),
                said.fact(
                        "profile.languages",
                        profile.getLanguages().stream()
                                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(words.locale()))
                                .collect(Collectors.joining(", "))),
                said.fact(
                        "profile.needs",
                        profile.getNeeds().stream()
                                .map(need -> words.text("need." + need.getLiteral()))
                                .collect(Collectors.joining(", "))),
                said.fact(
                        "profile.digital",
                        words.text("skill." + profile.getDigitalSkill().getLiteral())),
                said.fact(
                        "profile.anonymity",
                        words.text("anonymity." + profile.getAnonymityNeed().getLiteral())));
    }

    private static String share(BigDecimal share, Words words) {
        return share == null
                ? ""
                : words.text(
                        "ways.share",
                        share.multiply(BigDecimal.valueOf(100))
                                .stripTrailingZeros()
                                .toPlainString());
    }

    private static List<CustomerProfile> profiles(Project project) {
        return project.getPeople() == null ? List.of() : project.getPeople().getProfiles();
    }
}
