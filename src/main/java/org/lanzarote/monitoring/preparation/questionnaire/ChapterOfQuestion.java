package org.lanzarote.monitoring.preparation.questionnaire;

/** A question by its number, and the numeral of its chapter. */
record QuestionPlace(String number, String chapter) {}
