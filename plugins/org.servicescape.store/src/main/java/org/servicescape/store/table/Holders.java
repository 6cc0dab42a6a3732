package org.servicescape.store.table;

import org.servicescape.model.Project;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.evidence.EvidenceBase;
import org.servicescape.model.evidence.EvidenceFactory;
import org.servicescape.model.people.People;
import org.servicescape.model.people.PeopleFactory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceModel;

/** The chapters of a project, made where a project has none yet. */
final class Holders {
    private Holders() {}

    static Concept concept(Project project) {
        if (project.getConcept() == null) {
            project.setConcept(ConceptFactory.eINSTANCE.createConcept());
        }
        return project.getConcept();
    }

    static People people(Project project) {
        if (project.getPeople() == null) {
            project.setPeople(PeopleFactory.eINSTANCE.createPeople());
        }
        return project.getPeople();
    }

    static EvidenceBase evidence(Project project) {
        if (project.getEvidenceBase() == null) {
            project.setEvidenceBase(EvidenceFactory.eINSTANCE.createEvidenceBase());
        }
        return project.getEvidenceBase();
    }

    static SpaceModel space(Project project) {
        if (project.getSpace() == null) {
            project.setSpace(SpaceFactory.eINSTANCE.createSpaceModel());
        }
        return project.getSpace();
    }
}
