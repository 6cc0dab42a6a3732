package org.servicescape.checks;

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

/** The rules of this room. */
final class AllRules {
    private AllRules() {}

    static Rule[] rules() {
        return new Rule[] {
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
            new DataSheet()
        };
    }
}
