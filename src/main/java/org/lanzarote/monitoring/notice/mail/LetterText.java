package org.lanzarote.monitoring.notice.mail;

/** The words of a letter, plain and as a page. */
record LetterText(String language, String subject, String plain, String html) {}
