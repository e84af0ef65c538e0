package org.lanzarote.monitoring.preparation.questionnaire;

import java.util.List;
import org.lanzarote.monitoring.people.party.Party;

/**
 * An event: a round was launched, and this version was issued to these Parties. It is fired in the transaction of the
 * launch.
 */
public record QuestionnaireIssued(Questionnaire questionnaire, List<Party> parties) {}
