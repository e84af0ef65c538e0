package org.lanzarote.monitoring.people.account;

import org.lanzarote.monitoring.platform.language.Language;

/** Where a person is reached by e-mail, in which language, and whether the mail server has refused the address. */
public record Mailbox(String login, String address, Language language, boolean refused) {}
