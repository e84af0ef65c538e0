package org.lanzarote.monitoring.notice.mail;

import java.util.Properties;

/** The settings of the mail server under the names that Angus Mail has for them. */
final class SmtpProperties {

    private SmtpProperties() {}

    static Properties of(MailSettings settings) {
        var named = new Properties();
        var within = Long.toString(settings.answersWithin().toMillis());
        named.put("mail.transport.protocol", "smtp");
        named.put("mail.smtp.host", settings.host());
        named.put("mail.smtp.port", Integer.toString(settings.port()));
        named.put("mail.smtp.auth", Boolean.toString(settings.username().isPresent()));
        named.put("mail.smtp.connectiontimeout", within);
        named.put("mail.smtp.timeout", within);
        named.put("mail.smtp.writetimeout", within);
        named.put("mail.smtp.quitwait", "false");
        named.put("mail.smtp.ssl.checkserveridentity", "true");
        named.put("mail.smtp.ssl.enable", is(settings, MailEncryption.TLS));
        named.put("mail.smtp.starttls.enable", is(settings, MailEncryption.STARTTLS));
        named.put("mail.smtp.starttls.required", is(settings, MailEncryption.STARTTLS));
        return named;
    }

    /** Those of a client that only wants to be greeted. */
    static Properties withoutLogin(MailSettings settings) {
        var named = of(settings);
        named.put("mail.smtp.auth", "false");
        return named;
    }

    private static String is(MailSettings settings, MailEncryption encryption) {
        return Boolean.toString(settings.encryption() == encryption);
    }
}
