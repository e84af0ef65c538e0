package org.lanzarote.monitoring.stakeholder;

import org.lanzarote.monitoring.question.AnswerContent;

/** A stakeholder's own answer as it is sealed. */
public record SealedOwnAnswer(String question, AnswerContent content, String text) {}
