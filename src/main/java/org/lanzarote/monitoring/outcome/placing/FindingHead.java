package org.lanzarote.monitoring.outcome.placing;

import java.util.Map;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;

/** What the page of a finding needs besides: its round, the language, its text as it reads now, and the Parties it names. */
public record FindingHead(
        int round, Language language, boolean published, CurrentText text, Map<String, Party> parties) {}
