import { inEach, type Text } from '../text'

/** Changes with every change of the words below, so that it is known what a person agreed to. */
export const consentVersion = '1'

const words: Record<'az' | 'en' | 'ru', string[]> = {
  az: [
    'Mən, bu müraciəti öz adımdan göndərən şəxs (fərdi məlumatların subyekti), “Fərdi məlumatlar haqqında” Azərbaycan Respublikasının 11 may 2010-cu il tarixli 998-IIIQ nömrəli Qanununa uyğun olaraq, fərdi məlumatlarımın aşağıdakı şərtlərlə işlənilməsinə razılıq verirəm.',
    'Operator: Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti (Miqrasiya Məktəbinin təşkilatçısı).',
    'Məqsəd: müraciətimə baxılması, iki mərhələli seçimin keçirilməsi, nəticələrin mənə bildirilməsi, qəbul edildiyim halda təlimlərin təşkili, davamiyyətin aparılması və sertifikatın verilməsi, habelə şəxsi göstərilmədən statistikanın hazırlanması.',
    'Məlumatlar: adım, soyadım, atamın adı, doğum tarixim, vətəndaşlığım, FİN kodum və ya pasport nömrəm, cinsim (yalnız statistika üçün, istəsəm), yaşadığım şəhər, telefonum, e-poçt ünvanım, təhsilim və orta balım, dil biliklərim, esselərim, təcrübəm, əlavə etdiyim sənədlər, müraciətimə verilən qiymətlər və rəylər.',
    'Aparılan əməliyyatlar: məlumatların toplanması, yazılması, sistemləşdirilməsi, saxlanması, dəqiqləşdirilməsi, seçimdə iştirak edən əməkdaşlara və müsahibə komissiyasının üzvlərinə yalnız vəzifələri üçün zəruri olan həcmdə təqdim edilməsi və silinməsi. İlkin baxışı aparan rəyçilər adımı, əlaqə məlumatlarımı, doğum tarixi və cinsimi, sənədlərimi görmürlər. Məlumatlarım reklam məqsədilə istifadə edilmir.',
    'Geri götürülmə: razılığımı istənilən vaxt şəxsi səhifəmdən müraciətimi geri götürməklə və ya Məktəbin əlaqə ünvanına yazmaqla ləğv edə bilərəm. Bu, ləğv anına qədər aparılmış işlənilmənin qanuniliyinə təsir etmir; lakin bundan sonra müraciətimə baxılması dayandırılır.',
    'Silinmə: razılıq ləğv edildikdə və ya müddət bitdikdə, qanunla saxlanması tələb olunan qeydlər istisna edilməklə, məlumatlarım silinir və ya kimə aid olduğu bilinməyən hala salınır. Öz məlumatlarımla tanış olmaq, onların düzəldilməsini, bloklanmasını və silinməsini tələb etmək hüququm mənə məlumdur.',
  ],
  en: [
    'I, the person who sends this application in their own name (the subject of the personal data), agree to the processing of my personal data on the terms below, in accordance with the Law of the Republic of Azerbaijan “On Personal Data”, No. 998-IIIQ of 11 May 2010.',
    'Operator: the State Migration Service of the Republic of Azerbaijan, which organises the Migration School.',
    'Purpose: to consider my application, to hold the two-stage selection, to tell me its results and, if I am admitted, to organise the trainings, keep attendance and issue a certificate; also to prepare statistics that name nobody.',
    'Data: my surname, given name and patronymic, date of birth, citizenship, FIN code or passport number, sex (for statistics only, and only if I wish), city, telephone, e-mail address, education and average grade, languages, essays, experience, the documents I attach, and the scores and comments given to my application.',
    'What is done with them: collecting, recording, arranging, storing, correcting, showing to staff of the selection and members of the interview panel as far as their task needs it, and deleting. The reviewers of the first stage do not see my name, contact details, date of birth, sex or documents. My data are not used for advertising.',
    'Withdrawing consent: I may revoke this consent at any time by withdrawing my application on my own page or by writing to the School. This does not affect the lawfulness of what was done before; from then on my application is no longer considered.',
    'Deletion: when consent is revoked or the time is over, my data are deleted or made anonymous, except for records that the law requires to be kept. I know that I may see my own data and ask for them to be corrected, blocked or deleted.',
  ],
  ru: [
    'Я, лицо, подающее эту заявку от своего имени (субъект персональных данных), даю согласие на обработку моих персональных данных на изложенных ниже условиях в соответствии с Законом Азербайджанской Республики «О персональных данных» № 998-IIIQ от 11 мая 2010 года.',
    'Оператор: Государственная миграционная служба Азербайджанской Республики (организатор Школы миграции).',
    'Цель: рассмотрение моей заявки, проведение двухэтапного отбора, сообщение мне результатов, а в случае зачисления — организация тренингов, учёт посещаемости и выдача сертификата; кроме того, подготовка обезличенной статистики.',
    'Данные: фамилия, имя, отчество, дата рождения, гражданство, ФИН-код или номер паспорта, пол (только для статистики и по моему желанию), город проживания, телефон, адрес электронной почты, образование и средний балл, знание языков, эссе, опыт, приложенные документы, а также оценки и отзывы, выставленные по моей заявке.',
    'Действия с данными: сбор, запись, систематизация, хранение, уточнение, предоставление сотрудникам, проводящим отбор, и членам комиссии по собеседованию в объёме, необходимом для их задач, и удаление. Рецензенты первого этапа не видят моего имени, контактов, даты рождения, пола и документов. Мои данные не используются в рекламных целях.',
    'Отзыв: я могу в любое время отозвать согласие, отозвав заявку на своей странице или написав в Школу. Это не влияет на законность обработки, проведённой до отзыва, но рассмотрение заявки с этого момента прекращается.',
    'Удаление: после отзыва согласия или истечения срока данные удаляются или обезличиваются, кроме записей, хранить которые требует закон. Мне известно, что я имею право ознакомиться со своими данными и потребовать их исправления, блокирования или удаления.',
  ],
}

/** The whole consent: subject, operator, purpose, data, what is done with them, how it is revoked, when data are deleted. How long they are kept, the programme itself says. */
export const consent: Text = inEach((locale) => words[locale].join('\n\n'))
