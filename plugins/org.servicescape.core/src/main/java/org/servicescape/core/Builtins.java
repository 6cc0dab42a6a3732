package org.servicescape.core;

import java.util.List;
import java.util.Optional;
import org.servicescape.checks.Rule;
import org.servicescape.checks.exposure.JourneyFeasible;
import org.servicescape.checks.hygiene.BenefitMetric;
import org.servicescape.checks.hygiene.DataSheet;
import org.servicescape.checks.hygiene.EmptyJourney;
import org.servicescape.checks.hygiene.LaneRole;
import org.servicescape.checks.hygiene.LooseAction;
import org.servicescape.checks.hygiene.MomentPlace;
import org.servicescape.checks.hygiene.OpenBackstage;
import org.servicescape.checks.hygiene.ProfileJourney;
import org.servicescape.checks.hygiene.ServicePlace;
import org.servicescape.checks.hygiene.ServiceUser;
import org.servicescape.checks.hygiene.ThemeCoverage;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.moves.AddLobby;
import org.servicescape.checks.repair.moves.CloseOff;
import org.servicescape.checks.repair.moves.FrontLobby;
import org.servicescape.checks.repair.moves.Furnish;
import org.servicescape.checks.repair.moves.JoinRooms;
import org.servicescape.checks.repair.moves.LockDoors;
import org.servicescape.checks.repair.moves.MoveQueue;
import org.servicescape.checks.repair.moves.MoveStep;
import org.servicescape.checks.repair.moves.OpenDoor;
import org.servicescape.checks.repair.moves.Refit;
import org.servicescape.checks.repair.moves.SecondDoor;
import org.servicescape.checks.repair.moves.ShareRooms;
import org.servicescape.checks.repair.moves.SwapRooms;
import org.servicescape.checks.rules.AccessibleWc;
import org.servicescape.checks.rules.AgencySecrecy;
import org.servicescape.checks.rules.AnonymousDoor;
import org.servicescape.checks.rules.CommunityTerritory;
import org.servicescape.checks.rules.DepthFollowsPrivacy;
import org.servicescape.checks.rules.DeskZone;
import org.servicescape.checks.rules.ExitDistance;
import org.servicescape.checks.rules.ExitWidth;
import org.servicescape.checks.rules.FreeEgress;
import org.servicescape.checks.rules.IntimacyGradient;
import org.servicescape.checks.rules.LineOfVisibility;
import org.servicescape.checks.rules.OpenPlanAcoustics;
import org.servicescape.checks.rules.PlanIntegrity;
import org.servicescape.checks.rules.PrivatePassage;
import org.servicescape.checks.rules.PrivateTalk;
import org.servicescape.checks.rules.ReceptionControl;
import org.servicescape.checks.rules.RequiredAdjacency;
import org.servicescape.checks.rules.SeparateCirculation;
import org.servicescape.checks.rules.ServicesOffTheArena;
import org.servicescape.checks.rules.SmallServices;
import org.servicescape.checks.rules.SpeechIsolation;
import org.servicescape.checks.rules.SpeechPrivacy;
import org.servicescape.checks.rules.StaffEscape;
import org.servicescape.checks.rules.StepFreeRoute;
import org.servicescape.checks.rules.TimeZones;
import org.servicescape.checks.rules.TwoExits;
import org.servicescape.checks.rules.UnseenQueue;
import org.servicescape.checks.rules.WaitingInView;
import org.servicescape.checks.rules.ZoneHierarchy;
import org.servicescape.checks.rules.ZonePerimeter;
import org.servicescape.scene.View;
import org.servicescape.scene.adjacency.AdjacencyView;
import org.servicescape.scene.blueprint.BlueprintView;
import org.servicescape.scene.bubbles.BubblesView;
import org.servicescape.scene.journey.JourneyMapView;
import org.servicescape.scene.justified.JustifiedView;
import org.servicescape.scene.matrix.CoverageView;
import org.servicescape.scene.matrix.PlacingView;
import org.servicescape.scene.parties.PartiesView;
import org.servicescape.scene.plan.PlanView;
import org.servicescape.scene.plan.WalkView;
import org.servicescape.scene.roadmap.RoadMapView;
import org.servicescape.scene.sheets.ConceptView;
import org.servicescape.scene.sheets.ProfileView;
import org.servicescape.scene.sheets.RoleView;
import org.servicescape.scene.sheets.SpaceTypeView;
import org.servicescape.scene.zoning.ZoningView;

/** The one list of what Servicescape brings along. A new rule, move or view appears here and nowhere else. */
public final class Builtins {
    /** Version of this program. */
    public static final String VERSION = "0.1.0";

    private static final List<Rule> RULES = List.of(
            new ZoneHierarchy(),
            new ReceptionControl(),
            new ZonePerimeter(),
            new DeskZone(),
            new IntimacyGradient(),
            new PrivatePassage(),
            new DepthFollowsPrivacy(),
            new AnonymousDoor(),
            new UnseenQueue(),
            new SpeechIsolation(),
            new SpeechPrivacy(),
            new OpenPlanAcoustics(),
            new PrivateTalk(),
            new SeparateCirculation(),
            new StaffEscape(),
            new WaitingInView(),
            new TwoExits(),
            new ExitDistance(),
            new ExitWidth(),
            new FreeEgress(),
            new StepFreeRoute(),
            new AccessibleWc(),
            new TimeZones(),
            new ServicesOffTheArena(),
            new SmallServices(),
            new AgencySecrecy(),
            new RequiredAdjacency(),
            new PlanIntegrity(),
            new LineOfVisibility(),
            new JourneyFeasible(),
            new CommunityTerritory(),
            new MomentPlace(),
            new LaneRole(),
            new LooseAction(),
            new OpenBackstage(),
            new ThemeCoverage(),
            new BenefitMetric(),
            new ServicePlace(),
            new ServiceUser(),
            new EmptyJourney(),
            new ProfileJourney(),
            new DataSheet());

    private static final List<View> VIEWS = List.of(
            new BlueprintView(),
            new JourneyMapView(),
            new ProfileView(),
            new RoleView(),
            new SpaceTypeView(),
            new ConceptView(),
            new PlanView(),
            new BubblesView(),
            new AdjacencyView(),
            new JustifiedView(),
            new ZoningView(),
            new PlacingView(),
            PartiesView.stakeholders(),
            PartiesView.valueFlows(),
            new CoverageView(),
            new WalkView(),
            new RoadMapView());

    private static final List<Move> MOVES = List.of(
            new LockDoors(),
            new MoveQueue(),
            new MoveStep(),
            new Furnish(),
            new Refit(),
            new CloseOff(),
            new JoinRooms(),
            new SecondDoor(),
            new OpenDoor(),
            new ShareRooms(),
            new SwapRooms(),
            new AddLobby(),
            new FrontLobby());

    private Builtins() {}

    /** The rules in the order of the catalogue. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Short code of a rule, such as P8; empty for a rule that is not in the list. */
    public static String code(String ruleId) {
        return RULES.stream()
                .filter(rule -> rule.id().equals(ruleId))
                .map(Rule::code)
                .findFirst()
                .orElse("");
    }

    /** The ways of mending plans. */
    public static List<Move> moves() {
        return MOVES;
    }

    /** The rule with the id; empty for one that is not in the list. */
    public static Optional<Rule> rule(String ruleId) {
        return RULES.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /** The kinds of picture in the order in which they are shown. */
    public static List<View> views() {
        return VIEWS;
    }
}
