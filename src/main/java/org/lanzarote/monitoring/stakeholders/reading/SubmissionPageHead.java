package org.lanzarote.monitoring.stakeholders.reading;

import java.util.Map;
import org.lanzarote.monitoring.platform.language.Language;

/** The round of a submission, the language of the page around it, and the names of the Parties on it. */
record SubmissionPageHead(int round, Language language, Map<String, String> names) {}
