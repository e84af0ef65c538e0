package org.lanzarote.monitoring.stakeholders.copy;

import java.util.UUID;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/** An event: something was taken down of the copy of a submission that everybody reads. It is fired in the transaction. */
public record PublishedCopyCut(StakeholderSubmission submission, UUID takeDown) {}
