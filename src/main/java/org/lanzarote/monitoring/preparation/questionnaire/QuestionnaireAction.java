package org.lanzarote.monitoring.preparation.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a version of the questionnaire. */
@Schema(
        description =
                "What you may do with a version of the questionnaire in its present state. REDRAFT: replace it as a"
                        + " whole. CONFIRM_TRANSLATIONS: those that are stale. ADOPT: record the decision on it. PUBLISH: once it is"
                        + " adopted and translated. A draft that would break answers given already can only be redrafted")
enum QuestionnaireAction {
    REDRAFT,
    CONFIRM_TRANSLATIONS,
    ADOPT,
    PUBLISH
}
