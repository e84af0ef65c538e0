package org.lanzarote.monitoring.files.seal;

import org.lanzarote.monitoring.platform.language.Language;

/** The fixed words of a receipt's page. */
enum ReceiptLabel {
    STATE_REPLY("Receipt of a State’s reply", "Récépissé de la réponse d’un État"),
    STAKEHOLDER_SUBMISSION(
            "Receipt of a stakeholder’s submission", "Récépissé de la contribution d’une partie prenante"),
    REPORT_EDITION("Receipt of an edition of the report", "Récépissé d’une édition du rapport"),
    PARTY("Party", "Partie"),
    ORGANISATION("Organisation", "Organisation"),
    REPORT("Report", "Rapport"),
    EDITION("Edition", "Édition"),
    PARTS("Parts that are sealed", "Passages scellés"),
    SEALED("Sealed", "Scellée le"),
    KEY("Key of the submission", "Identifiant de l’envoi"),
    ROUND("Monitoring round", "Cycle de suivi"),
    SUBMISSION("Submission", "Envoi"),
    NUMBER("No. {0}", "n° {0}"),
    QUESTIONNAIRE("Questionnaire", "Questionnaire"),
    VERSION("version {0}", "version {0}"),
    SUBMITTED("Submitted", "Envoyé le"),
    BY("By", "Par"),
    WAY("How", "Mode d’envoi"),
    ONLINE("through the service", "par le service en ligne"),
    ON_BEHALF(
            "on paper; entered by the Secretariat on its behalf",
            "sur papier\u00a0; saisie par le Secrétariat en son nom"),
    DUE("Time limit", "Date limite"),
    IN_TIME("{0} (in time)", "{0} (respectée)"),
    LATE("{0} (submitted late)", "{0} (envoi tardif)"),
    ANSWERS("Answers", "Réponses"),
    COMMENTS("Comments on Parties", "Commentaires sur les Parties"),
    ATTACHMENTS("Attachments", "Pièces jointes"),
    REASON("Reason of this submission", "Motif de cet envoi"),
    DIGEST("Digest of this submission (SHA-256)", "Empreinte de cet envoi (SHA-256)"),
    PREVIOUS("Digest of the submission before (SHA-256)", "Empreinte de l’envoi précédent (SHA-256)"),
    FIRST("None: this is the first submission.", "Aucune\u00a0: c’est le premier envoi."),
    EDITION_DIGEST("Digest of this edition (SHA-256)", "Empreinte de cette édition (SHA-256)"),
    PREVIOUS_EDITION("Digest of the edition before (SHA-256)", "Empreinte de l’édition précédente (SHA-256)"),
    FIRST_EDITION("None: this is the first edition.", "Aucune\u00a0: c’est la première édition."),
    BYTES("{0} bytes", "{0} octets"),
    PROVES("What this receipt proves", "Ce que prouve ce récépissé"),
    PROVES_RECEIVED(
            "The service received this submission at the time stated above and keeps it unchanged: all that it says, the"
                    + " version of the questionnaire that it answers, and the attachments.",
            "Le service a reçu cet envoi à l’heure indiquée ci-dessus et le conserve sans changement\u00a0: tout ce qu’il"
                    + " dit, la version du questionnaire à laquelle il répond et les pièces jointes."),
    PROVES_SEALED(
            "The service sealed this edition of the report at the time stated above and keeps it. Words that were taken"
                    + " down since have a mark in their place; everything else reads as it did.",
            "Le service a scellé cette édition du rapport à l’heure indiquée ci-dessus et la conserve. Les mots retirés"
                    + " depuis ont une marque à leur place\u00a0; tout le reste se lit comme alors."),
    PROVES_PARTS(
            "The digest is computed from the digests of all parts of the edition, and of the edition before. If a single"
                    + " character of one were changed, the digest would be another.",
            "L’empreinte est calculée à partir des empreintes de tous les passages de l’édition et de l’édition"
                    + " précédente. Si un seul caractère était modifié, l’empreinte serait différente."),
    PROVES_DIGEST(
            "The digest is computed from all of them. If a single character of a text or of a file were changed, the"
                    + " digest would be another.",
            "L’empreinte est calculée à partir de l’ensemble. Si un seul caractère d’un texte ou d’un fichier était"
                    + " modifié, l’empreinte serait différente."),
    PROVES_CHAIN(
            "Each submission of a reply also holds the digest of the one before, so that none can be replaced or left out"
                    + " unnoticed.",
            "Chaque envoi d’une réponse contient aussi l’empreinte du précédent\u00a0: aucun ne peut être remplacé ni retiré"
                    + " sans que cela se voie."),
    VERIFY("How to verify it", "Comment le vérifier"),
    VERIFY_ASK(
            "Keep the receipt also as JSON and send it to the service: POST /receipts/verification. The service computes"
                    + " the digests anew from what it keeps, attachments included, and answers with one word.",
            "Conservez aussi le récépissé au format JSON et envoyez-le au service\u00a0: POST /receipts/verification. Le"
                    + " service recalcule les empreintes à partir de ce qu’il conserve, pièces jointes comprises, et"
                    + " répond par un mot."),
    INTACT("INTACT: what is kept is what was submitted.", "INTACT\u00a0: ce qui est conservé est ce qui a été envoyé."),
    SUPERSEDED(
            "SUPERSEDED: the same, and a later submission has taken its place.",
            "SUPERSEDED\u00a0: de même, et un envoi ultérieur l’a remplacé."),
    ALTERED(
            "ALTERED: the receipt, or what is kept, is not what it was.",
            "ALTERED\u00a0: le récépissé, ou ce qui est conservé, a été modifié."),
    UNKNOWN("UNKNOWN: the service issued no such receipt.", "UNKNOWN\u00a0: le service n’a pas délivré ce récépissé."),
    VERIFY_FILE(
            "A file that you keep can be checked by yourself: its SHA-256, as any computer tells it (for instance with"
                    + " sha256sum), is the one printed here.",
            "Vous pouvez contrôler vous-même un fichier que vous avez conservé\u00a0: son SHA-256, que tout ordinateur"
                    + " calcule (par exemple avec sha256sum), est celui imprimé ici."),
    PAGE("Page", "Page");

    private final String en;
    private final String fr;

    ReceiptLabel(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
