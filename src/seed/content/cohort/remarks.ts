/** What participants write of a session in their own words. */
export const remarks = [
  'Nümunələr çox köməkçi oldu. Praktik hissə bir az uzun ola bilərdi.',
  'Suallar üçün daha çox vaxt ayrılsın.',
  'Təlimçi mövzunu gündəlik işdən misallarla izah etdi, hər şey aydın idi.',
  'Slaydlar əvvəlcədən göndərilsə, hazırlaşmaq asan olar.',
  'Qrup işi qalsın: ən çox onu bəyəndim.',
  'The case studies were the best part. More of them, please.',
  'Zalda səs zəif eşidilirdi.',
  'Хотелось бы больше времени на обсуждение.',
  'Fasilə bir az gec verildi.',
] as const
