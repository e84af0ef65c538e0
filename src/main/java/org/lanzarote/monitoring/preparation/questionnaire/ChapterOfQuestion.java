package org.lanzarote.monitoring.preparation.questionnaire;

/** A question by its number, and the numeral of its chapter. */
record ChapterOfQuestion(String number, String chapter) {}
