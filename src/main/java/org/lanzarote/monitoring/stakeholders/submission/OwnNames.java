package org.lanzarote.monitoring.stakeholders.submission;

import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** Finds where a draft names its organisation, which asked not to be named. */
public interface OwnNames {

    /** What its texts, by their pointers, and the files that they name show of the name. */
    List<Violation> in(StakeholderSubmission draft, Map<String, GivenAnswer> texts);
}
