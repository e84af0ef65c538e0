package org.lanzarote.monitoring.replies.overview;

import java.time.Instant;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** A line of the state-of-play table, as far as a page of the whole round shows it. */
public record PartyLine(String party, ReplyStatus status, Instant due, boolean late) {}
