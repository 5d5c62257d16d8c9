-- Where there is no mail server, a mail is sent to nobody and can be read on its page.
alter type mail_state add value 'kept' before 'failed';
