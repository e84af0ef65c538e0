-- Which attachments are public: those that the answers of a publication name, without what is withheld.
create table published_attachment (
    publication_id uuid not null references publication,
    attachment_id  uuid not null references attachment,
    primary key (publication_id, attachment_id)
);

create index published_attachment_of_attachment on published_attachment (attachment_id);

create trigger unchangeable_published_attachment before update or delete on published_attachment
    for each row execute function refuse_change_of_publication();
revoke update, delete on published_attachment from ${serviceRole};

alter table published_attachment enable row level security;
create policy readable on published_attachment for select using (true);
create policy published on published_attachment for insert with check (caller_is('secretariat'));

create policy published on attachment for select using (id in (select attachment_id from published_attachment));
