package org.lanzarote.monitoring.preparation.questionnaire;

import java.util.List;
import org.lanzarote.monitoring.people.party.Party;

/** A round was launched: this version went out to these Parties. Fired in the transaction of the launch. */
public record QuestionnaireIssued(Questionnaire questionnaire, List<Party> parties) {}
