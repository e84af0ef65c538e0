package org.lanzarote.monitoring.replies.withholding;

import java.util.List;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** An answer with its texts in further languages: all the words of it that would be shown. */
public record TranslatedAnswer(GivenAnswer given, List<String> translations) {}
