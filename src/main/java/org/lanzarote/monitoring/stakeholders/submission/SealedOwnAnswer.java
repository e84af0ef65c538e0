package org.lanzarote.monitoring.stakeholders.submission;

import org.lanzarote.monitoring.preparation.question.AnswerContent;

/** A stakeholder's own answer as it is sealed. */
public record SealedOwnAnswer(String question, AnswerContent content, String text) {}
