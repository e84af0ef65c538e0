package org.lanzarote.monitoring.questionnaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a question takes for an answer. */
@Schema(
        description =
                "GROUP: nothing, its sub-questions are answered. YES_NO: yes or no, with an explanation. TEXT: text.")
public enum AnswerKind {
    GROUP,
    YES_NO,
    TEXT
}
