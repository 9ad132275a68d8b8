export type Gender = 'm' | 'f'

/** Given names that show a person and, where they do, the gender. Names borne by both are in neither list. */
const MEN = `Aaron Abdel Abdul Abdullah Abdulla Abraham Adam Adolf Adrian Ahmad Ahmed Ahmet Akbar Akio Alan Albert Alberto Aldo Aleksandr Aleksander Aleksei Alejandro Alexander Alexandre Alexei Alexey Alfonso Alfred Ali Allan Allen Alvaro
Amir Anatoly Anatoli Anders Andre Andreas Andrei Andrew Andrey Andrzej Andy Angel Anthony Antonio António Anwar Arkady Armando Arnold Arthur Askar Aslan Atal Augusto Bashar Barack Barry Bartholomew Ben Benjamin Benito Bernard Bernie Bernhard Bertrand Bilal Bill Billy Bob
Bobby Boris Boutros Brad Bradley Brendan Brent Brett Brian Bruce Bruno Bryan Burhanuddin Carl Carlos Cesar Chad Charles Charlie Chip Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Clement Clint Colin Corey Craig Curtis Cyril Cyrus Dan Daniel Darren Dave David
Dean Dennis Denis Derek Didier Diego Dick Dieter Dmitri Dmitry Dominic Dominique Don Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Eduard Eduardo Edward Edwin Ehud Elias Elliott Emanuel Emil Emile Emmanuel Emmerson Enrique Eric Erich Erik Ernest Ernesto Ernst Evan Evgeny Farid Faruk Felipe Felix Ferdinand
Fernando Fidel Filip Floyd Francesco Francis Francisco Franco Francois François Frank Franklin Franz Fred Frederick Frederik Friedrich Fyodor Gabriel Gamal Gareth Gary Gavin Gene Gennady Gennadi Geoff Geoffrey Georg George Georges Georgy Georgi Gerald Gerard Gerhard Gerry Gholam Gilbert Giorgio Giovanni Giulio Giuseppe Glen Glenn
Goran Gordon Graham Greg Gregory Grigory Guido Guillermo Gunther Gustavo Guy Habib Hafez Hamad Hamid Hans Harald Harold Harry Hasan Hassan Haruhiko Hashim Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hosni Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ilham Ilya Imran Isaac Islam Ismail Israel Ivan Ivica Jack Jacob Jacques Jaime Jake
Jakob James Jamal Jan Janos Jared Jason Javier Jawaharlal Jay Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Jeb Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joao João Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jörg José Jose Josef Josep Joseph Josh Joshua Josip Juan Juergen Jürgen Julian Julio Julius Jurgen Justin Kamal
Karel Karl Karlheinz Keith Ken Kenneth Kevin Khalid Khaled Kofi Konstantin Kurt Kyle Lamar Lance Larry Lars Laurent Lawrence Lech Lee Leo Leon Leonard Leonid Leopold Leslie Lev Lewis Liam Lloyd Lothar Louis Luc Luca Lucas Luciano Ludwig Luis Luiz Luke Lyndon Magnus Mahathir Mahmoud Mahmud Manfred Manmohan Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Marko Markus Marshall Martin Massimo Matt Matteo
Matthew Matthias Maurice Mauricio Max Maxim Maxime Mehmet Michael Michel Miguel Mikhail Mihail Mike Mikulas Milan Milorad Milo Miloš Milos Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mohandas Moshe Muammar Murat Mustafa Nabil Narendra Nasser Nathan Neil Nelson Newt Nicholas Nick Nicolas Nicolás Nigel Nikita Nikola Nikolai Nikolay Noah Norman Nouri Nursultan Olaf Oleg Oleksandr Oliver Olivier Olusegun Omar Orlando Osama Oscar
Otto Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo Pawel Pedro Per Peter Petr Petro Phil Philip Philippe Phillip Pierre Pietro Piotr Radovan Rafael Rahul Raila Rainer Rajiv Ralph Ramon Ramzan Rand Randall Randy Raul Raúl Ravi Ray Raymond Recep Reinhard Reince Rene René Ricardo Riccardo Richard Rick Ricky Rob Robert Roberto Robin Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell Ruud Ryan
Saddam Said Salim Salman Salvador Salvatore Samuel Sanjay Santiago Saparmurat Scott Sean Sebastian Serge Sergei Sergey Sergio Serhiy Seth Shamil Shane Shaukat Shimon Shinzo Shlomo Sidney Silvio Simon Slobodan Spencer Stanislav Stanley Stefan Stefano Stephan Stephane Stephen Steve Steven Stuart Sultan Suleiman Taha Tariq Tayyip Ted Teddy Terence Terry Theo Theodore Thierry Thomas Tim Timothy Tito Toby Todd Tom Tomas Tomasz Tommy Tony
Tyler Umar Uri Valentin Valery Valeri Vasily Vaclav Václav Viktor Victor Vicente Vince Vincent Vitaly Vitali Vladimir Vladislav Vlad Volodymyr Vojislav Vyacheslav Walid Walter Warren Wayne Werner Wilfried Wilhelm Will William Willy Wim Winston Wladyslaw Wolfgang Xavier Yasser Yasir Yegor Yevgeny Yitzhak Yossi Yousuf Youssef Yuri Yury Yves Zalmay Zayed Zbigniew Zdravko Zoran Zviad`

const WOMEN = `Abigail Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Anjali Ann Anna Anne Annette Annie Antonia April Arianna Asma Audrey Aung Aurora Barbara Beatrice Beatriz Becky Benazir Bertha Bernadette Betsy Betty Beverly Bianca Brenda Bridget Brigitte Britney Brooke Camilla Candice Cara Carla Carly
Carmen Carol Carole Carolina Caroline Carolyn Catherine Cathy Cecilia Charlotte Chelsea Cherie Cheryl Christiane Christina Christine Claire Clara Claudia Colleen Condoleezza Connie Constance Corazon Cristina Cynthia Dalia Danielle Daria Dawn Deborah Debbie Denise Diana Diane Dilma Dolores Donna Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella
Ellen Emily Emma Erica Erika Erin Esther Eugenia Eva Eve Evelyn Fatima Fiona Florence Frances Francesca Gabriela Gabrielle Galina Gina Giorgia Gloria Golda Grace Greta Gwen Hannah Harriet Heather Heidi Helen Helena Helene Hillary Huma Ilona Indira Ingrid Irene Irina Iris Isabel Isabella Ivanka Jacqueline Jane Janet Janice Jean Jeane Jeanne Jen Jennifer Jenny Jessica Jill Joan Joanna Joanne
Jody Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayleigh Kellyanne Kirsten Kristen Kristin Laura Lauren Laurie Leila Lena Lidia Lillian Lily Linda Lindsay Lisa Lois Loretta Lori Lorraine Louise Lucia Lucy Ludmila Lydia Lynn Lyudmila Madeleine Maggie Magdalena Marcia Margaret Margarita Maria María Marianne
Marie Marilyn Marina Marine Marion Marissa Marjorie Marlene Martha Mary Maureen Megan Megyn Melania Melinda Melissa Meredith Merkel Mia Michele Michelle Mildred Mireille Miriam Moira Molly Mona Monica Monika Nadezhda Nadia Nancy Naomi Natalia Natalie Natalya Natasha Nicola Nicole Nikki Nina Nora Norma Olga Olivia Oprah Oksana Pamela Patricia Patti Paula Pauline Peggy Penelope Penny
Petra Phyllis Polina Priscilla Priti Rachel Raisa Ramona Rania Rebecca Regina Rita Roberta Rosa Rosalind Rose Rosemary Roxana Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Segolene Ségolène Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tania Tanya Tara Tatiana Tatyana Teresa Terri Theresa Tiffany Tina Ursula
Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viktoria Violeta Virginia Vivian Vivien Wanda Wendy Whitney Winnie Xiomara Yekaterina Yelena Yingluck Yolanda Yulia Yvette Yvonne Zoe Zsa`

/** Borne by men and women alike, or of a gender that the spelling does not tell. */
const EITHER = `Alex Ariel Ashley Blake Casey Cameron Chung Chris Courtney Dana Drew Gale Gayle Jackie Jamie Jan Jean Jesse Jo Jordan Jun Kelly Kerry Kim Kit Lee Leigh Lesley Loren Lou Marion Morgan Nikki Pat Paris Robin Sam Sandy Sasha Shannon Shelley Shelly Sidney Stacy Taylor Terry Tracy Valery Whitney`

const either = new Set(names(EITHER))

/** Given name to gender, `null` where it tells none. */
export const FIRST_NAMES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...names(MEN).map((name): [string, Gender] => [name, 'm']),
  ...names(WOMEN).map((name): [string, Gender] => [name, 'f']),
  ...[...either].map((name): [string, null] => [name, null]),
])

/** Family names that stand before the given name in Chinese, Korean and Vietnamese names. */
export const FAMILY_NAMES_THAT_STAND_FIRST: ReadonlySet<string> = new Set(
  names(`Kim Park Pak Lee Choi Choe Chung Jung Jong Kang Cho Yoon Yun Jang Chang Lim Rim Han Oh Seo So Shin Kwon Hwang Ahn An Song Ryu Ryoo Yoo Yu Hong Jeon Chun Ko Moon Mun Yang Son Bae Paek Baek Paik Nam Ri Rhee Roh No Hyun Hyon Ban Chon Jo Pang
Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Ding Wei Xue Ye Yan Du Dai Xia Zhong Jia Zou Xiong Mao Hua Qian Qin Xi Tung Lien Tsai Wen Bo Ling Qiang
Nguyen Tran Le Pham Vo Phan Truong Bui Dang Do Ngo Ho Vu Dinh`),
)

/** Small words inside a name: "Mohammed bin Salman", "Charles de Gaulle". Lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  names(
    'al el bin ibn ben bint abu de da do dos das del della di du la le van von der den ter ten zu zur af av y e ul ud uz ur il',
  ),
)

function names(list: string): string[] {
  return list.split(/\s+/).filter((name) => name !== '')
}
